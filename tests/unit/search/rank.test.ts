import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build.ts';
import type { Listing } from '../../../src/search/listing.ts';
import { rank } from '../../../src/search/rank.ts';
import type { Reading } from '../../../src/search/resolve.ts';
import { makeSearch } from '../../../src/search/search.ts';
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

test('of works that say the same, the one that more others are tied to comes first', async () => {
  const fields = { name: ['Weak passwords'] };
  expect(await order('weak passwords', [work('a', fields), work('b', fields, 6)])).toEqual(['b', 'a']);
});

test('words that stand together count more than the same words apart', async () => {
  const apart = work('a', { keyword: ['sharing threat information'] });
  const together = work('b', { keyword: ['threat information sharing'] });
  expect(await order('information sharing', [apart, together])).toEqual(['b', 'a']);
});

test('a work with the whole query as a keyword comes before one with the words in a longer name', async () => {
  const named = work('a', { name: ['Cyber insurance guide'] });
  const meant = work('b', { keyword: ['cyber insurance'] });
  expect(await order('cyber insurance', [named, meant])).toEqual(['b', 'a']);
});

/** The names of the works found among these and some others, the best first. */
async function order(text: string, works: readonly Listing[]): Promise<string[]> {
  const all = [...works, ...['x', 'y', 'z'].map((name) => work(name, { keyword: [`${name} elsewhere`] }))];
  const { directory, parts } = buildIndex(all);
  const { hits } = await makeSearch(directory, (name) => Promise.resolve(parts.get(name))).ask(text);
  return hits.map(({ number }) => all[number]?.title ?? '');
}

function work(title: string, fields: Partial<Listing['fields']>, ties = 0): Listing {
  return {
    path: `/resources/${title}/`,
    title,
    shortName: title,
    summary: '',
    status: { value: 'current', label: '' },
    meta: [],
    facets: [],
    editions: [],
    ties,
    names: [],
    otherNames: [],
    fields: { name: [], keyword: [], date: [], publisher: [], label: [], summary: [], text: [], ...fields },
  };
}

function reading(term: string, trust: number, postings: readonly number[]): Reading {
  return { known: { term, surface: term, value: [20, '', postings] }, trust };
}
