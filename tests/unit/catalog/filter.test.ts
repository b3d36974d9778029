import { describe, expect, test } from 'vitest';
import { facetNames, facets, facetValues } from '../../../src/catalog/facets.ts';
import { makeFilterFile } from '../../../src/catalog/filter-file.ts';
import { listPages, pageSize } from '../../../src/catalog/list-pages.ts';
import { filterWorks, fromGaps, sortWorks, toGaps, worksByValue } from '../../../src/catalog/filter.ts';
import type { Chosen } from '../../../src/catalog/filter-query.ts';
import type { Resource } from '../../../src/catalog/resource.ts';
import { indexOf } from '../../../src/search/build.ts';
import { listingsOf } from '../../../src/search/listing.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const file = makeFilterFile(resources, indexOf(catalog).directory.version);
const byValue = worksByValue(file);
const total = resources.length;
const values = facetNames.flatMap((facet) => facetValues(facet, resources).map(({ id }) => ({ facet, id })));
const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const));

/** The plain way: look at every work and ask for each facet whether one of its values was chosen. */
function brute(chosen: Chosen): Resource[] {
  return resources.filter((work) =>
    [...chosen].every(([facet, wanted]) => facetsOf(work, facet).some((value) => wanted.includes(value))),
  );
}

function facetsOf(work: Resource, facet: string): readonly string[] {
  const name = facetNames.find((each) => each === facet);
  return name ? facets[name].values(work) : [];
}

function choose(...chosen: readonly { facet: string; id: string }[]): Chosen {
  return new Map(
    [...Map.groupBy(chosen, ({ facet }) => facet)].map(([facet, group]) => [facet, group.map(({ id }) => id)]),
  );
}

/** Disagreements of the filter with the plain way, over its works, every count and what each facet holds back. */
function faultsOf(chosen: Chosen): string[] {
  const found = filterWorks(total, byValue, chosen);
  const faults: string[] = [];
  const works = found.works.map((place) => resources[place]?.id).join();
  if (
    works !==
    brute(chosen)
      .map(({ id }) => id)
      .join()
  )
    faults.push(`works of ${JSON.stringify([...chosen])}`);
  for (const { facet, id } of values) {
    const alone = new Map(chosen).set(facet, [id]);
    if (found.counts.get(facet)?.get(id) !== brute(alone).length)
      faults.push(`${facet}=${id} with ${JSON.stringify([...chosen])}`);
  }
  for (const facet of chosen.keys()) {
    const rest = new Map([...chosen].filter(([name]) => name !== facet));
    if (found.without.get(facet) !== brute(rest).length) faults.push(`without ${facet}`);
  }
  return faults;
}

describe('the filter agrees with a brute-force one in its works and in every count', () => {
  test('with nothing chosen', () => {
    expect(faultsOf(new Map())).toEqual([]);
    expect(filterWorks(total, byValue, new Map()).works).toHaveLength(total);
  });

  test(`for each of the ${values.length} values`, () => {
    expect(values.filter((value) => faultsOf(choose(value)).length > 0)).toEqual([]);
  });

  test.each(facetNames)(`for every pair with a value of %s, of ${pairs.length} pairs in all`, (facet) => {
    const mine = pairs.filter(([one]) => one.facet === facet);
    expect(mine.flatMap((pair) => faultsOf(choose(...pair)))).toEqual([]);
  });

  test('for one value of every facet at once, for each work', () => {
    for (const work of resources) {
      const chosen = new Map(facetNames.map((name) => [name, facets[name].values(work).slice(0, 1)] as const));
      for (const [name, none] of chosen) if (none.length === 0) chosen.delete(name);
      expect(faultsOf(chosen)).toEqual([]);
      expect(filterWorks(total, byValue, chosen).works.map((place) => resources[place]?.id)).toContain(work.id);
    }
  });
});

describe('the filter', () => {
  test('holds every line of the table of facets by itself', () => {
    expect(file.facets.map(({ name, label }) => [name, label])).toEqual(
      facetNames.map((name) => [name, facets[name].label]),
    );
  });

  test('keeps to the works that words have found', () => {
    const { works, counts } = filterWorks(total, byValue, choose({ facet: 'cost', id: 'free' }), [3, 5]);
    const expected = brute(choose({ facet: 'cost', id: 'free' })).filter((work) =>
      [3, 5].includes(resources.indexOf(work)),
    );
    expect(works.map((place) => resources[place])).toEqual(expected);
    expect(counts.get('cost')?.get('free')).toBe(expected.length);
    expect(filterWorks(total, byValue, new Map(), []).works).toEqual([]);
  });

  test('passes over facets and values that nobody has', () => {
    expect(filterWorks(total, byValue, new Map([['color', ['red']]])).works).toEqual([]);
    expect(filterWorks(0, new Map(), new Map()).works).toEqual([]);
  });

  test('puts the newest edition first, works without a date last and equal dates by title', () => {
    const dates = sortWorks(resources.keys().toArray(), 'newest', file.issued).map((place) => file.issued[place] ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(sortWorks([2, 0, 1], 'newest', ['2020', null, '2020'])).toEqual([0, 2, 1]);
    expect(sortWorks([2, 0, 1], 'title', [])).toEqual([0, 1, 2]);
    expect(sortWorks([0, 1, 2], 'relevance', [], [2, 0])).toEqual([2, 0, 1]);
  });

  test('writes places as distances and reads them back', () => {
    for (const places of [[], [0], [0, 1, 7], [5, 9]]) expect(fromGaps(toGaps(places))).toEqual(places);
  });
});

test('the search index numbers the works in the order that the filter takes for granted', () => {
  const numbered = sortWorks(resources.keys().toArray(), 'newest', file.issued).map((place) => resources[place]?.path);
  expect(
    listingsOf(catalog)
      .slice(0, total)
      .map(({ path }) => path),
  ).toEqual(numbered);
});

test('the list is cut into pages that together hold each work once', () => {
  const many = Array.from({ length: 2 * pageSize + 1 }, (_, index) => resources[index % total]).filter(
    (work) => work !== undefined,
  );
  expect(listPages(many).map(({ length }) => length)).toEqual([pageSize, pageSize, 1]);
  expect(listPages(many).flat()).toEqual(many);
  expect(listPages([])).toEqual([[]]);
});
