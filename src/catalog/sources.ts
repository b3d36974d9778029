import type { SharedSourceFacts } from '../schema/source.ts';
import { rowPath } from './address.ts';
import type { CatalogFiles } from './files.ts';
import type { Neighbor } from './relation.ts';

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

/**
 * What a row carries, as words that can stand anywhere: a footnote with its number, or a date as it is.
 * @example citedAt('59 405(d) (2022)') // 'footnote 59: 405(d) (2022)'
 */
export function citedAt(cited: string): string {
  return cited.replace(/^(\d\d) /, 'footnote $1: ');
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
