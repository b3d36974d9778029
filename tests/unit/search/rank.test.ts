import { expect, test } from 'vitest';
import { rank } from '../../../src/search/rank.ts';
import type { Reading } from '../../../src/search/resolve.ts';
import { ask, listings } from './ask.ts';

const nothing = { named: [], mentioned: [], phrased: [] };
const plainly = { unknownRarity: 43, fit: () => 1 };

test('of two entries with as many points, the one with the word itself comes before one with a word that it begins', () => {
  const ranked = rank(
    [{ typed: 'train', readings: [reading('train', 1, [1, 40]), reading('trainer', 0.5, [0, 80])] }],
    nothing,
    plainly,
  );
  expect(ranked.map(({ number }) => number)).toEqual([1, 0]);
  // Not less than that, or the beginning of what all results are about would be told that nothing matches.
  expect(ranked.map(({ coverage }) => coverage)).toEqual([1, 0.8]);
});

test('what a word may begin is trusted less than what it is corrected to or made from, however much of it is typed', async () => {
  const words = [...new Set(listings.flatMap(({ fields }) => fields.keyword).flatMap((phrase) => phrase.split(' ')))];
  const begun = words.filter((word) => /^[a-z]{6,}$/.test(word)).map((word) => word.slice(0, -1));
  const asked = await Promise.all(begun.map(async (typed) => ({ typed, ...(await ask(typed)) })));
  const readings = asked.flatMap(({ typed, resolved }) =>
    resolved.flatMap((word) =>
      word.readings.filter(({ known }) => known.term !== typed && known.term.startsWith(typed)),
    ),
  );
  expect(readings.length).toBeGreaterThan(0);
  expect(readings.filter(({ trust }) => trust >= 0.85)).toEqual([]);
});

function reading(term: string, trust: number, postings: readonly number[]): Reading {
  return { known: { term, surface: term, value: [20, '', postings] }, trust };
}
