import type { Source } from '../schema/evidence.ts';
import type { SharedSourceFacts } from '../schema/source.ts';
import { rowPath } from './address.ts';
import type { CatalogFiles } from './files.ts';
import type { Checked } from './link.ts';
import type { Neighbor } from './resource.ts';

/** One row of a source list, with the page that it led to. */
export interface Row extends Omit<SharedSourceFacts['rows'][number], 'page'> {
  readonly source: string;
  readonly sourceTitle: string;
  readonly path: string;
  readonly entry: Neighbor;
}

/** A source list with its rows. */
export interface SourceList extends Omit<SharedSourceFacts, 'rows'> {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** A document that was read, with the entries whose facts rest on it. */
export interface Document extends Source, Checked {
  readonly usedBy: readonly Neighbor[];
}

/** The three source lists, each row with the entry it led to. */
export function joinLists(files: CatalogFiles, neighbor: (key: string) => Neighbor): SourceList[] {
  return [...files.sources]
    .filter(([, facts]) => facts.rows.length > 0)
    .map(([id, facts]) => ({
      ...facts,
      id,
      rows: facts.rows.map(({ page, ...row }) => ({
        ...row,
        source: id,
        sourceTitle: facts.title,
        path: rowPath(id, row.id),
        entry: neighbor(page),
      })),
    }));
}

/** Every document once, however many entries name it, in the order of publisher and title. */
export function joinDocuments(
  entries: readonly { key: string; documents: ReadonlyMap<string, Source & Checked> }[],
  neighbor: (key: string) => Neighbor,
): Document[] {
  const byAddress = new Map<string, { document: Source & Checked; usedBy: Map<string, Neighbor> }>();
  for (const { key, documents } of entries) {
    for (const document of documents.values()) {
      const address = document.url ?? `${document.publisher}: ${document.title}`;
      const known = byAddress.get(address) ?? { document, usedBy: new Map<string, Neighbor>() };
      known.usedBy.set(key, neighbor(key));
      byAddress.set(address, known);
    }
  }
  return [...byAddress.values()]
    .map(({ document, usedBy }) => ({ ...document, usedBy: [...usedBy.values()] }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
}
