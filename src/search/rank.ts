import { pairOf, type Postings } from './part.ts';
import type { Reading, Resolved } from './resolve.ts';
import { isWeak } from './telling.ts';

/** How much the standing together of two words of the query counts against the words alone. */
const PAIR_WEIGHT = 0.6;
/** What an entry gains that has the whole query as a keyword. */
const PHRASE_BONUS = 40;
/** A name spelled by the whole query comes before everything else. */
const NAME_BONUS = 10_000;

/** What an entry covers at least that the query names, whatever else it says of it. */
const NAMED_COVERAGE = 0.55;

/** What a word weighs at least, in tenths. */
const WEAK_WORTH = 4;

/** An entry that answers a query. */
export interface Hit {
  /** Its number in the index. */
  readonly number: number;
  readonly score: number;
  /** Share of what the query says that the entry says too, 0 to 1. */
  readonly coverage: number;
}

/** Ranks the entries by the words that they have: the sum of the scores of the words, more for those that have most of them. */
export function rank(
  resolved: readonly Resolved[],
  { named, mentioned, phrased }: Readonly<Record<'named' | 'mentioned' | 'phrased', readonly number[]>>,
  { unknownRarity, fit }: { unknownRarity: number; fit: (number: number) => number },
): Hit[] {
  const worths = resolved.map((word) => worthOf(word, unknownRarity));
  const total = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  const scores = new Map<number, { score: number; covered: number }>();
  const add = (number: number, score: number, covered: number): void => {
    const before = scores.get(number) ?? { score: 0, covered: 0 };
    scores.set(number, { score: before.score + score, covered: before.covered + covered });
  };
  for (const [index, { readings }] of resolved.entries()) {
    for (const [number, { score, credit }] of bestReadings(readings)) add(number, score, credit * (worths[index] ?? 0));
    for (const [number, score] of pairScores(readings, resolved[index + 1]?.readings ?? []))
      add(number, PAIR_WEIGHT * score, 0);
  }
  for (const number of phrased) add(number, PHRASE_BONUS, 0);
  for (const [place, number] of named.entries()) add(number, NAME_BONUS / (place + 1), total);
  return [...scores]
    .map(([number, { score, covered }]) => {
      const least = mentioned.includes(number) ? NAMED_COVERAGE : 0;
      const coverage = Math.min(1, Math.max(least, covered / total));
      return { number, coverage, score: fit(number) * score * (0.15 + coverage ** 1.5) };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** Words of the query that no entry has, and the share of what the query says that each of them makes up. */
export function unknownWords(resolved: readonly Resolved[], unknownRarity: number): { word: string; share: number }[] {
  const total = resolved.reduce((sum, word) => sum + worthOf(word, unknownRarity), 0);
  return resolved
    .filter(({ typed, readings }) => readings.length === 0 && !isWeak(typed))
    .map((word) => ({ word: word.typed, share: worthOf(word, unknownRarity) / total }));
}

/** What a word of the query weighs, in tenths. */
function worthOf({ typed, readings }: Resolved, unknownRarity: number): number {
  if (isWeak(typed)) return WEAK_WORTH;
  if (readings.length === 0) return unknownRarity;
  return Math.max(WEAK_WORTH, Math.min(...readings.map(({ known }) => known.value[0])));
}

/** For each entry the best of the readings of one word, and how far the entry may claim to have the word. */
function bestReadings(readings: readonly Reading[]): Map<number, { score: number; credit: number }> {
  const best = new Map<number, { score: number; credit: number }>();
  for (const { known, trust } of readings) {
    const [worth, , postings] = known.value;
    for (const [number, points] of pairsOf(postings)) {
      const score = points * trust;
      // A word that only stands somewhere in the text says less than one in a name or keyword.
      const credit = Math.min(1, 0.3 + (3.5 * points) / Math.max(worth, WEAK_WORTH)) * Math.max(trust, 0.8);
      if (score > (best.get(number)?.score ?? 0)) best.set(number, { score, credit });
    }
  }
  return best;
}

function pairScores(firsts: readonly Reading[], seconds: readonly Reading[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const first of firsts) {
    for (const second of seconds) {
      for (const [number, points] of pairsOf(pairOf(first.known.value, second.known.term) ?? [])) {
        const score = points * first.trust * second.trust;
        if (score > (best.get(number) ?? 0)) best.set(number, score);
      }
    }
  }
  return best;
}

function* pairsOf(postings: Postings): Generator<[number: number, points: number]> {
  for (let index = 0; index < postings.length; index += 2) yield [postings[index] ?? 0, postings[index + 1] ?? 0];
}
