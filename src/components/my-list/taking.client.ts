import { joinFiles } from '../../catalog/join-files.ts';
import type { Shortlist } from '../../catalog/shortlist.ts';
import { listAsCsv, listAsMarkdown, type ListedWork } from '../../catalog/shortlist-text.ts';
import { siteBase } from '../make.client.ts';
import { fetchWork } from '../works.client.ts';

/** A file made of the list; `missing` names works that it had to leave out. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly missing: readonly string[];
}

/** Makes the list into a file: 'md', 'csv' or 'bib'. What the catalog has no facts of is listed by its id. */
export async function makeFile(format: string, list: Shortlist): Promise<MadeFile> {
  if (format === 'bib') return makeBibliography(list);
  const works = await Promise.all(list.map(({ id, note }) => listedWork(id, note)));
  if (format === 'csv') return { name: 'my-list.csv', type: 'text/csv', text: listAsCsv(works), missing: [] };
  const text = listAsMarkdown(works, 'My list of cybersecurity resources');
  return { name: 'my-list.md', type: 'text/markdown', text, missing: [] };
}

/** Joins the citation files that the build makes for each work. */
async function makeBibliography(list: Shortlist): Promise<MadeFile> {
  const texts = await Promise.all(list.map(({ id }) => fetchCitation(id)));
  return {
    name: 'my-list.bib',
    type: 'application/x-bibtex',
    text: joinFiles(
      'texts',
      texts.flatMap((text) => text ?? []),
    ),
    missing: list.map(({ id }) => id).filter((_, index) => texts[index] === null),
  };
}

async function fetchCitation(id: string): Promise<string | null> {
  try {
    const answer = await fetch(`${siteBase()}resources/${id}.bib`);
    const text = answer.ok ? await answer.text() : '';
    return /^\s*@/m.test(text) ? text : null;
  } catch {
    return null;
  }
}

async function listedWork(id: string, note: string): Promise<ListedWork> {
  const work = await fetchWork(id);
  const column = work?.columns[0];
  const path = column?.path ?? `/resources/${id}/`;
  return {
    id,
    note,
    title: column?.name ?? id,
    address: new URL(siteBase() + path.slice(1), location.href).href,
    publishers: work?.inShort.publishers ?? '',
    status: column?.status.label ?? '',
    issued: work?.inShort.issued ?? '',
    summary: work?.inShort.summary ?? '',
  };
}
