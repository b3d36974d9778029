import type { Postings } from './part.ts';
import type { Reading, Resolved } from './resolve.ts';

/** How much the standing together of two words of the query counts against the words alone. */
const PAIR_WEIGHT = 0.6;
/** A name spelled by the whole query comes before everything else. */
const NAME_BONUS = 10_000;

/** An entry that answers a query. */
export interface Hit {
  /** Its number in the index. */
  readonly number: number;
  readonly score: number;
  /** Share of what the query says that the entry says too, 0 to 1. */
  readonly coverage: number;
}

/** Ranks the entries by the words that they have: the sum of the scores of the words, more for those that have most of them. */
export function rank(resolved: readonly Resolved[], named: readonly number[], unknownRarity: number): Hit[] {
  const worths = resolved.map(({ readings }) => worthOf(readings, unknownRarity));
  const total = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  const scores = new Map<number, { score: number; covered: number }>();
  const add = (number: number, score: number, covered: number): void => {
    const before = scores.get(number) ?? { score: 0, covered: 0 };
    scores.set(number, { score: before.score + score, covered: before.covered + covered });
  };
  for (const [index, { readings }] of resolved.entries()) {
    for (const [number, { score, trust }] of bestReadings(readings)) add(number, score, trust * (worths[index] ?? 0));
    for (const [number, score] of pairScores(readings, resolved[index + 1]?.readings ?? []))
      add(number, PAIR_WEIGHT * score, 0);
  }
  for (const [place, number] of named.entries()) add(number, NAME_BONUS - place, total);
  return [...scores]
    .map(([number, { score, covered }]) => {
      const coverage = Math.min(1, covered / total);
      return { number, coverage, score: score * (0.15 + coverage ** 1.5) };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

function worthOf(readings: readonly Reading[], unknownRarity: number): number {
  return readings.length === 0 ? unknownRarity : Math.min(...readings.map(({ known }) => known.value[0]));
}

/** For each entry the best of the readings of one word. */
function bestReadings(readings: readonly Reading[]): Map<number, { score: number; trust: number }> {
  const best = new Map<number, { score: number; trust: number }>();
  for (const { known, trust } of readings) {
    for (const [number, points] of pairsOf(known.value[2])) {
      const score = points * trust;
      if (score > (best.get(number)?.score ?? 0)) best.set(number, { score, trust: Math.max(trust, 0.8) });
    }
  }
  return best;
}

function pairScores(firsts: readonly Reading[], seconds: readonly Reading[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const first of firsts) {
    for (const second of seconds) {
      for (const [number, points] of pairsOf(first.known.value[3]?.[second.known.term] ?? [])) {
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
