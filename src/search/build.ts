import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import { answerPagesOf, type AskedPage } from './answer-pages.ts';
import { fileByWord, type AnswerPage, type Asking } from './answering.ts';
import { cut } from './cut.ts';
import { listingsOf, type Listing } from './listing.ts';
import { hashedName, hashedPhrase, reversed, type Card, type Directory, type Postings, type Term } from './part.ts';
import { ordinaryNear } from './ordinary-near.ts';
import { rarity, score } from './score.ts';
import { surfaceForms, tokensOf } from './tokens.ts';
import { nameKey, tellingStems } from './words.ts';

/** So many entries are kept for one pair of words. */
const LONGEST_PAIR_LIST = 20;
/** So many pairs are kept for one word, those that stand in most entries. */
const MOST_PAIRS = 100;
/** Few, since the first result waits for one part. */
const CARDS_PER_PART = 3;

/** The small index, cut into parts: contents by name. */
export interface SearchIndex {
  readonly directory: Directory;
  readonly parts: ReadonlyMap<string, unknown>;
}

const made = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog; made once for all pages of a build. */
export function indexOf(catalog: Catalog): SearchIndex {
  const index = made.get(catalog) ?? buildIndex(listingsOf(catalog), answerPagesOf(catalog));
  made.set(catalog, index);
  return index;
}

/**
 * Makes the small index over names, keywords and facts, cut into parts of which a query fetches a few. The index of a
 * library (MiniSearch, Lunr) travels as a whole and grows with the catalog; `npm run bench -- --growth 1000` compares
 * the two.
 */
export function buildIndex(listings: readonly Listing[], answerPages: readonly AskedPage[] = []): SearchIndex {
  const size = listings.length;
  const terms = makeTerms(listings);
  const words = cut<Term | number[] | Asking[]>([
    ...terms,
    ...makeNames(listings),
    ...makeAskings(answerPages),
    ...ordinaryNear(terms),
  ]);
  const endings = cut([...terms].map(([term, [, ending]]) => [reversed(term), ending]));
  const cards = listings.map(cardOf);
  const cardParts = Array.from({ length: Math.ceil(size / CARDS_PER_PART) }, (_, index) =>
    cards.slice(index * CARDS_PER_PART, (index + 1) * CARDS_PER_PART),
  );
  const parts = new Map<string, unknown>([
    ...words.map(({ part }, index) => [`words-${index}`, part] as const),
    ...endings.map(({ part }, index) => [`endings-${index}`, part] as const),
    ...cardParts.map((part, index) => [`cards-${index}`, part] as const),
    ['answers', answerPages.map(({ path, title, summary }): AnswerPage => ({ path, title, summary }))],
  ]);
  const contents = createHash('sha256').update(JSON.stringify([...parts]));
  return {
    directory: {
      version: contents.digest('hex').slice(0, 10),
      size,
      works: listings.filter(({ path }) => path.startsWith('/resources/')).length,
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
  for (const { term, found, postings } of score(
    listings.map(tokensOf),
    listings.map(({ ties }) => ties),
  )) {
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
  for (const [number, { otherNames }] of listings.entries())
    for (const key of new Set(otherNames.map((name) => hashedName(nameKey(name)))))
      names.set(key, [...new Set([...(names.get(key) ?? []), number])]);
  return names;
}

function makeAskings(pages: readonly AskedPage[]): Map<string, Asking[]> {
  return fileByWord(
    pages.flatMap(({ title, phrases }, page) => [title, ...phrases].map((phrase): Asking => [page, phrase])),
  );
}

/** What completes a stem to the word that readers see. */
function ending(term: string, surfaces: ReadonlyMap<string, string>): string {
  const surface = surfaces.get(term) ?? term;
  return surface.startsWith(term) ? surface.slice(term.length) : `=${surface}`;
}

function cardOf({ path, title, shortName, summary, status, meta, facets, editions }: Listing): Card {
  return { path, title, shortName, summary, status: status.value, statusLabel: status.label, meta, facets, editions };
}
