import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import { fieldWeights, listingsOf, type FieldName, type Listing } from './listing.ts';
import { hashedName, hashedPhrase, reversed, type Card, type Directory, type Postings, type Term } from './part.ts';
import { surfaceForms, tokensOf, type Tokens } from './tokens.ts';
import { nameKey, tellingStems } from './words.ts';

/** So many entries are kept for one word or pair of words, the best of them: what a query fetches has an end. */
const LONGEST_LIST = 100;
const LONGEST_PAIR_LIST = 20;
/** So many pairs are kept for one word, those that stand in most entries. */
const MOST_PAIRS = 100;
/** Characters of JSON in one part, at least; more when there are so many parts that their directory would outweigh them. */
const SMALLEST_PART = 1800;
const CARDS_PER_PART = 5;
/** Parameters of BM25: how soon repetition stops to count, and how much a long field does. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.5;

const fieldNames = Object.keys(fieldWeights) as FieldName[];

/** The small index, cut into parts: contents by name. */
export interface SearchIndex {
  readonly directory: Directory;
  readonly parts: ReadonlyMap<string, unknown>;
}

const made = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog; made once for all pages of a build. */
export function indexOf(catalog: Catalog): SearchIndex {
  const index = made.get(catalog) ?? buildIndex(listingsOf(catalog));
  made.set(catalog, index);
  return index;
}

/**
 * Makes the small index over names, keywords and facts, cut into parts of which a query fetches a few. The index of a
 * library (MiniSearch, Lunr) travels as a whole and grows with the catalog; scripts/bench-search.ts compares the two.
 */
export function buildIndex(listings: readonly Listing[]): SearchIndex {
  const size = listings.length;
  const terms = makeTerms(listings);
  const words = cut<Term | number[]>([...terms, ...makeNames(listings)]);
  const endings = cut([...terms].map(([term, [, ending]]) => [reversed(term), ending]));
  const cards = listings.map(cardOf);
  const cardParts = Array.from({ length: Math.ceil(size / CARDS_PER_PART) }, (_, index) =>
    cards.slice(index * CARDS_PER_PART, (index + 1) * CARDS_PER_PART),
  );
  const parts = new Map<string, unknown>([
    ...words.map(({ part }, index) => [`words-${index}`, part] as const),
    ...endings.map(({ part }, index) => [`endings-${index}`, part] as const),
    ...cardParts.map((part, index) => [`cards-${index}`, part] as const),
  ]);
  const contents = createHash('sha256').update(JSON.stringify([...parts]));
  return {
    directory: {
      version: contents.digest('hex').slice(0, 10),
      size,
      cardsPerPart: CARDS_PER_PART,
      unknown: rarity(0, size),
      words: words.map(({ start }) => start),
      endings: endings.map(({ start }) => start),
    },
    parts,
  };
}

function makeTerms(listings: readonly Listing[]): Map<string, Term> {
  const surfaces = surfaceForms(listings);
  const terms = new Map<string, Term>();
  const pairs = new Map<string, [string, Postings][]>();
  for (const { term, found, postings } of score(listings.map(tokensOf))) {
    const [first = '', second] = term.split(' ');
    if (second === undefined) terms.set(term, [rarity(found, listings.length), ending(term, surfaces), postings]);
    else {
      const seconds = pairs.get(first) ?? [];
      seconds.push([second, postings]);
      pairs.set(first, seconds);
    }
  }
  for (const [first, seconds] of pairs) {
    const [worth = 0, surface = '', postings = []] = terms.get(first) ?? [];
    const most = seconds.sort(([, one], [, other]) => other.length - one.length).slice(0, MOST_PAIRS);
    const lists = most.map(([second, list]) => [second, list.slice(0, 2 * LONGEST_PAIR_LIST)] as const);
    terms.set(first, [worth, surface, postings, Object.fromEntries(lists)]);
  }
  return terms;
}

interface Scored {
  readonly term: string;
  /** How many listings have it. */
  readonly found: number;
  readonly postings: Postings;
}

/** Scores every term in every listing by BM25F: fields weighted, rarity counted over all fields together. */
function score(tokens: readonly Tokens[]): Scored[] {
  const points = new Map<string, Map<number, number>>();
  for (const field of fieldNames) {
    const lengths = tokens.map((document) => document[field].length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / tokens.length || 1;
    for (const [number, document] of tokens.entries()) {
      const longer = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * document[field].length) / average;
      for (const [term, count] of countsOf(document[field])) {
        const inListings = points.get(term) ?? new Map<number, number>();
        points.set(term, inListings);
        const saturated = (count * (SATURATION + 1)) / (count + SATURATION * longer);
        inListings.set(number, (inListings.get(number) ?? 0) + fieldWeights[field] * saturated);
      }
    }
  }
  return [...points].map(([term, inListings]) => {
    const worth = rarity(inListings.size, tokens.length) / 10;
    const best = [...inListings].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LONGEST_LIST);
    return {
      term,
      found: inListings.size,
      postings: best.flatMap(([number, sum]) => [number, Math.max(1, Math.round(worth * sum))]),
    };
  });
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function makeNames(listings: readonly Listing[]): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (const [number, listing] of listings.entries()) {
    const phrases = listing.fields.keyword.map(tellingStems).filter((stems) => stems.length > 1);
    const keys = new Set([
      ...[...listing.names, listing.path].map((name) => hashedName(nameKey(name))),
      ...phrases.map(hashedPhrase),
    ]);
    for (const key of keys) names.set(key, [...(names.get(key) ?? []), number]);
  }
  return names;
}

/** What completes a stem to the word that readers see. */
function ending(term: string, surfaces: ReadonlyMap<string, string>): string {
  const surface = surfaces.get(term) ?? term;
  return surface.startsWith(term) ? surface.slice(term.length) : `=${surface}`;
}

function cardOf({ path, title, shortName, summary, status, meta, facets, editions }: Listing): Card {
  return { path, title, shortName, summary, status: status.value, statusLabel: status.label, meta, facets, editions };
}

/** How much a word tells, in tenths: the inverse document frequency of BM25. */
function rarity(found: number, size: number): number {
  return Math.round(10 * Math.log(1 + (size - found + 0.5) / (found + 0.5)));
}

/** Cuts pairs, sorted by key, into parts of about the same size. */
function cut<Value>(pairs: readonly (readonly [string, Value])[]): { start: string; part: Record<string, Value> }[] {
  const parts: { start: string; part: Record<string, Value> }[] = [];
  const lengths = new Map(pairs.map(([key, value]) => [key, JSON.stringify(value).length + key.length + 4]));
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const size = Math.max(SMALLEST_PART, Math.sqrt(1.5 * total));
  let open: Record<string, Value> | undefined;
  let room = 0;
  let before = '';
  for (const [key, value] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const length = lengths.get(key) ?? 0;
    if (!open || room < length) {
      parts.push({ start: open ? shortestBetween(before, key) : '', part: (open = {}) });
      room = size;
    }
    open[key] = value;
    room -= length;
    before = key;
  }
  return parts;
}

/** The shortest beginning of `after` that sorts behind `before`. */
function shortestBetween(before: string, after: string): string {
  let length = 1;
  while (after.slice(0, length) <= before) length++;
  return after.slice(0, length);
}
