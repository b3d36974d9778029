/**
 * The address bar ↔ what a reader asked for. The list of works and the search page share it, so that their addresses read alike:
 * one parameter per facet, repeated for several values, `q` for words, `sort` and `view`.
 */

export const sorts = ['relevance', 'newest', 'title'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['list', 'table'] as const;
export type View = (typeof views)[number];

/** Facet names with the values that exist, in the order in which they are shown. */
export type KnownValues = ReadonlyMap<string, readonly string[]>;

/** Facet names with the values chosen; a facet without choice is absent. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

export interface FilterQuery {
  /** Words to search for, '' when there are none. */
  readonly words: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly view: View;
}

const LONGEST = 5000;

/**
 * Reads the query of an address. Any text is accepted: what is not known is left out, what comes twice counts once,
 * and values are put in their known order, so that one state has one address.
 * @example readFilterQuery('?topic=contracts&view=table', known).view // 'table'
 */
export function readFilterQuery(search: string, known: KnownValues): FilterQuery {
  const given = new URLSearchParams(search);
  const words = tidyWords(given.get('q') ?? '');
  const chosen = new Map<string, readonly string[]>();
  for (const [facet, values] of known) {
    const asked = new Set(given.getAll(facet));
    const found = values.filter((value) => asked.has(value));
    if (found.length > 0) chosen.set(facet, found);
  }
  return { words, chosen, sort: sortFor(given.get('sort'), words), view: oneOf(views, given.get('view')) ?? 'list' };
}

/** Facet values that an address names and the catalog does not have, as `facet=value`. */
export function unknownValues(search: string, known: KnownValues): string[] {
  const strangers = [...new URLSearchParams(search)].filter(
    ([facet, value]) => known.get(facet)?.includes(value) === false,
  );
  return [...new Set(strangers.map(([facet, value]) => `${facet}=${value}`))];
}

/** Writes the query of an address: '' for the state in which nothing is chosen, otherwise with its question mark. */
export function writeFilterQuery({ words, chosen, sort, view }: FilterQuery): string {
  const written = new URLSearchParams();
  if (words) written.set('q', words);
  for (const [facet, values] of chosen) for (const value of values) written.append(facet, value);
  if (sort !== sortFor(null, words)) written.set('sort', sort);
  if (view !== 'list') written.set('view', view);
  const text = written.toString();
  return text && `?${text}`;
}

/** The same choice with one value more, or without it when it was there; values keep their known order. */
export function toggled(chosen: Chosen, facet: string, value: string, known: KnownValues): Chosen {
  const before = chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const all = new Map(chosen).set(facet, after);
  return new Map(
    [...known].flatMap(([name, values]) => {
      const kept = values.filter((each) => all.get(name)?.includes(each));
      return kept.length > 0 ? [[name, kept] as const] : [];
    }),
  );
}

/** Relevance needs words to be relevant to; it is the order where there are some, and titles are where there are none. */
function sortFor(asked: string | null, words: string): Sort {
  const sort = oneOf(sorts, asked);
  if (words) return sort ?? 'relevance';
  return sort === undefined || sort === 'relevance' ? 'title' : sort;
}

/** Words as an address keeps them: one space between them and none around them, whole characters, and an end. */
export function tidyWords(words: string): string {
  return words.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed().trim();
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null): T | undefined {
  return allowed.find((each) => each === text);
}
