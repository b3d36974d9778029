import { writeCsv } from './csv.ts';
import { escapeMarkdown } from './markdown.ts';

/** A kept work with what its own page says of it. */
export interface ListedWork {
  readonly id: string;
  readonly title: string;
  /** Full address of its page. */
  readonly address: string;
  readonly publishers: string;
  readonly status: string;
  readonly issued: string;
  readonly summary: string;
  readonly note: string;
}

/** The list as Markdown (CommonMark): numbered, with links, each note as a quotation. */
export function listAsMarkdown(works: readonly ListedWork[], title: string): string {
  const entries = works.map(({ title: name, address, publishers, status, issued, summary, note }, index) => {
    const facts = [publishers, issued, status].filter(Boolean).map(escapeMarkdown).join(' · ');
    const quoted = note === '' ? [] : ['', ...note.split('\n').map((line) => `   > ${escapeMarkdown(line)}`)];
    return [
      `${index + 1}. [${escapeMarkdown(name)}](<${encodeURI(address)}>)`,
      ...[facts, escapeMarkdown(summary)].filter(Boolean).map((line) => `   ${line}  `),
      ...quoted,
    ].join('\n');
  });
  return `# ${escapeMarkdown(title)}\n\n${entries.join('\n\n')}\n`;
}

/** The list as CSV with a heading row. */
export function listAsCsv(works: readonly ListedWork[]): string {
  const heading = ['position', 'id', 'title', 'publishers', 'issued', 'status', 'address', 'note'];
  const rows = works.map(({ id, title, publishers, issued, status, address, note }, index) => [
    String(index + 1),
    id,
    title,
    publishers,
    issued,
    status,
    address,
    note,
  ]);
  return writeCsv([heading, ...rows]);
}
