import type { Chosen, Sort } from './filter-query.ts';
import { compareKeys } from './order.ts';

/** The file that the filter reads: small numbers instead of names, so that ten thousand works stay a short download. */
export interface FilterFile {
  /** Version of the search index of the same build: only lists and an index with this version count the works alike. */
  readonly version: string;
  /** How many works stand on one page of the list. */
  readonly pageSize: number;
  /** Date of the newest edition of each work, in the order of titles; null when none is known. */
  readonly issued: readonly (string | null)[];
  readonly facets: readonly {
    readonly name: string;
    readonly label: string;
    /** Works by their place in the list, each as the distance from the one before. */
    readonly values: readonly { readonly id: string; readonly label: string; readonly gaps: readonly number[] }[];
  }[];
}

/** Facet → value → places of its works in the list, ascending from 0. */
export type WorksByValue = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

export interface Filtered {
  /** Places of the works that have a chosen value of every facet with a choice, ascending. */
  readonly works: readonly number[];
  /**
   * Facet → value → how many works would be left if the value were the only choice in its facet
   * and the choices in all other facets stood.
   */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Facet with a choice → how many works would be left without its choice. */
  readonly without: ReadonlyMap<string, number>;
}

/** Any chosen value within a facet will do; every facet with a choice has to be met. `among` leaves only these works in play. */
export function filterWorks(total: number, byValue: WorksByValue, chosen: Chosen, among?: readonly number[]): Filtered {
  const missed = new Uint8Array(total).fill(among ? 1 : 0);
  for (const place of among ?? []) missed[place] = 0;
  const meets = new Map<string, Uint8Array>();
  for (const [facet, values] of chosen) {
    const mask = new Uint8Array(total);
    for (const value of values) for (const place of byValue.get(facet)?.get(value) ?? []) mask[place] = 1;
    meets.set(facet, mask);
    for (let place = 0; place < total; place++) if (mask[place] === 0) missed[place] = (missed[place] ?? 0) + 1;
  }
  /** True when a work meets every facet but this one. */
  const isLeft = (place: number, mask: Uint8Array | undefined): boolean =>
    (missed[place] ?? 0) - (mask && mask[place] === 0 ? 1 : 0) === 0;

  const places = Array.from({ length: total }, (_, place) => place);
  return {
    works: places.filter((place) => missed[place] === 0),
    counts: new Map(
      [...byValue].map(([facet, values]) => {
        const mask = meets.get(facet);
        return [facet, new Map([...values].map(([id, works]) => [id, works.filter((p) => isLeft(p, mask)).length]))];
      }),
    ),
    without: new Map([...meets].map(([facet, mask]) => [facet, places.filter((p) => isLeft(p, mask)).length])),
  };
}

/** Puts places into the order asked for; `ranked` is the order of relevance, best first. */
export function sortWorks(
  works: readonly number[],
  sort: Sort,
  issued: readonly (string | null)[],
  ranked: readonly number[] = [],
): number[] {
  if (sort === 'newest') return works.toSorted((a, b) => compareKeys(issued[b] ?? '', issued[a] ?? '') || a - b);
  if (sort === 'title') return works.toSorted((a, b) => a - b);
  const rank = new Map(ranked.map((place, index) => [place, index]));
  return works.toSorted((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || a - b);
}

/** The distances of ascending places, as they stand in the file. */
export function toGaps(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

/** The ascending places behind the distances of the file. */
export function fromGaps(gaps: readonly number[]): number[] {
  let place = 0;
  return gaps.map((gap) => (place += gap));
}

/** The places of every value of a filter file. */
export function worksByValue({ facets }: Pick<FilterFile, 'facets'>): WorksByValue {
  return new Map(facets.map(({ name, values }) => [name, new Map(values.map(({ id, gaps }) => [id, fromGaps(gaps)]))]));
}
