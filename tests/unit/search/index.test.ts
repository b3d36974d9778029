import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build.ts';
import { listingsOf } from '../../../src/search/listing.ts';
import { partOf, partsWith } from '../../../src/search/part.ts';
import { synonyms } from '../../../src/search/synonyms.ts';
import { catalog } from '../../read.ts';

const listings = listingsOf(catalog);
const { directory, parts } = buildIndex(listings);

test('the index is the same each time it is made', () => {
  expect(buildIndex(listings).directory).toEqual(directory);
});

test('a work more or less, another date or another value of a facet is another version, since works are counted by it', () => {
  const works = listings.filter(({ editions }) => editions.length > 0);
  const changed = works.map((work, index) => {
    const { editions, facets } = work;
    const ways = [[], [{ ...work, editions: editions.slice(1) }], [{ ...work, facets: facets.slice(1) }]];
    const instead = ways[index % ways.length] ?? [];
    return buildIndex(listings.flatMap((each) => (each === work ? instead : [each]))).directory.version;
  });
  expect(changed).not.toContain(directory.version);
  expect(changed.length).toBeGreaterThan(0);
});

test('the directory leads to the part that has a word, for every word', () => {
  for (const [kind, starts] of [
    ['words', directory.words],
    ['endings', directory.endings],
  ] as const)
    for (const [index] of starts.entries())
      for (const key of Object.keys(parts.get(`${kind}-${index}`) as object))
        expect(partOf(starts, key), key).toBe(index);
});

test('no part is much larger than the others', () => {
  for (const [name, part] of parts) expect(JSON.stringify(part).length, name).toBeLessThan(5000);
});

test('a beginning that spreads over many parts fetches only some', () => {
  expect(partsWith(directory.words, '', 3)).toEqual([0, 1, 2]);
  expect(partsWith([''], 'x', 3)).toEqual([0]);
});

test('every listing has a card', () => {
  const cards = [...parts]
    .filter(([name]) => name.startsWith('cards-'))
    .flatMap(([, part]) => part as { path: string }[]);
  expect(cards.map(({ path }) => path)).toEqual(listings.map(({ path }) => path));
});

test('no synonym stands in two groups', () => {
  const words = synonyms.flat().map((word) => word.toLowerCase());
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
