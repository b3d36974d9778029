import { expect, test } from 'vitest';
import { renamesOf } from '../../../src/catalog/former.ts';
import { reading } from '../../read.ts';
import { ask, listings } from './ask.ts';
import queries from './queries.json' with { type: 'json' };

interface Judged {
  class: string;
  q: string;
  /** How well an entry answers: 3 is the answer, 2 strongly useful, 1 related. */
  rel: Readonly<Record<string, number>>;
}

/** Entries are judged under the ids that they had then. */
const renamed = new Map(renamesOf(reading.files).map(({ before, after }) => [before, after]));
const judged: readonly Judged[] = queries.map(({ rel, ...query }) => ({
  ...query,
  rel: Object.fromEntries(Object.entries(rel).map(([key, grade]) => [renamed.get(key) ?? key, grade])),
}));
const answerable = judged.filter((query) => query.class !== 'noanswer');
const rows = await Promise.all(judged.map(async (query) => ({ ...(await ask(query.q)), query })));
const answered = rows.filter(({ query }) => query.class !== 'noanswer');

test('every judgment names an entry of the catalog', () => {
  const known = new Set(listings.map(({ path }) => path.slice(1, -1)));
  expect(judged.flatMap(({ rel }) => Object.keys(rel)).filter((key) => !known.has(key))).toEqual([]);
});

test('the first result is the answer for nine queries of ten', () => {
  const right = answered.filter(({ query, found }) => query.rel[found[0] ?? ''] === 3);
  expect(right.length / answerable.length).toBeGreaterThanOrEqual(0.9);
});

test.for([
  ['all', 0.92],
  ['typo', 0.95],
  ['synonym', 0.85],
  ['task', 0.9],
  ['role', 0.85],
  ['people', 0.9],
] as const)('the first ten results for %s queries are in a good order (nDCG of %d or more)', ([name, least]) => {
  const chosen = answered.filter(({ query }) => name === 'all' || query.class === name);
  const gains = chosen.map(({ query, found }) => gainOf(query, found));
  expect(gains.reduce((sum, gain) => sum + gain, 0) / chosen.length).toBeGreaterThanOrEqual(least);
});

test('a query that has an answer gets one, and is seldom told that there is none', () => {
  expect(answered.filter(({ found }) => found.length === 0)).toEqual([]);
  expect(answered.filter(({ isGood }) => !isGood).length / answerable.length).toBeLessThanOrEqual(0.05);
});

test('a query that has no answer is told so', () => {
  const misled = rows.filter(({ query, found, isGood }) => query.class === 'noanswer' && found.length > 0 && isGood);
  expect(misled.length / (judged.length - answerable.length)).toBeLessThanOrEqual(0.07);
});

test('a filter, which shows the good ones only, seldom shows works for a query without an answer, or none for others', () => {
  const none = rows.filter(({ query }) => query.class === 'noanswer');
  expect(none.filter(({ good }) => good.length > 0).length / none.length).toBeLessThanOrEqual(0.07);
  expect(answered.filter(({ good }) => good.length === 0).length / answered.length).toBeLessThanOrEqual(0.05);
});

/** Normalized discounted cumulative gain of the first ten (gain 2^grade - 1). */
function gainOf({ rel }: Judged, found: readonly string[]): number {
  const ideal = Object.values(rel).sort((a, b) => b - a);
  return discounted(found.slice(0, 10).map((key) => rel[key] ?? 0)) / discounted(ideal.slice(0, 10));
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
