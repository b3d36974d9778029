import { fieldWeights, type FieldName } from './listing.ts';
import type { Postings } from './part.ts';
import type { Tokens } from './tokens.ts';

/** So many entries are kept for one term, the best of them: what a query fetches has an end. */
const LONGEST_LIST = 100;
/** Parameters of BM25: how soon repetition stops to count, and how much a long field does. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.5;
/** How much an entry gains by each doubling of the entries it is tied to: those that others build on answer general questions. */
const TIES_MATTER = 0.05;

const fieldNames = Object.keys(fieldWeights) as FieldName[];

/** A term and the entries that have it. */
export interface Scored {
  readonly term: string;
  /** How many listings have it. */
  readonly found: number;
  readonly postings: Postings;
}

/**
 * Scores every term in every listing by BM25F: fields weighted, rarity counted over all fields together.
 * `ties` has the number of entries that each listing is tied to.
 */
export function score(tokens: readonly Tokens[], ties: readonly number[]): Scored[] {
  const points = new Map<string, Map<number, number>>();
  for (const field of fieldNames) {
    const lengths = tokens.map((document) => document[field].length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / tokens.length || 1;
    for (const [number, document] of tokens.entries()) {
      const weight = fieldWeights[field] * (1 + TIES_MATTER * Math.log2(1 + (ties[number] ?? 0)));
      const longer = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * document[field].length) / average;
      for (const [term, count] of countsOf(document[field])) {
        const inListings = points.get(term) ?? new Map<number, number>();
        points.set(term, inListings);
        const saturated = (count * (SATURATION + 1)) / (count + SATURATION * longer);
        inListings.set(number, (inListings.get(number) ?? 0) + weight * saturated);
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

/** How much a word tells, in tenths: the inverse document frequency of BM25. */
export function rarity(found: number, size: number): number {
  return Math.round(10 * Math.log(1 + (size - found + 0.5) / (found + 0.5)));
}
