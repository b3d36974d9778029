/** What bounds the pages, tried on a catalog of 1,000 works; building that many takes minutes and is left to the bench. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSyntheticContent } from '../../scripts/bench/synthetic.ts';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { facetNames, facetValues, fullest } from '../../src/catalog/facets.ts';
import { listPages, pagesOf, pageSize, shortLinesSize } from '../../src/catalog/list-pages.ts';
import { drawMap, linksBetween } from '../../src/drawings/map.ts';
import { mostLinked } from '../../src/drawings/most-linked.ts';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder } from '../read.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-catalog-'));
writeSyntheticContent(contentFolder, folder, 1000);
const { files, faults } = readContent(folder);
const { resources, documents } = makeCatalog(files);
const links = linksBetween(resources);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the large catalog is a valid one, with more of everything', () => {
  expect(faults).toEqual([]);
  expect(resources).toHaveLength(1000);
  expect(links.length).toBeGreaterThan(300);
  expect(documents.length).toBeGreaterThan(1000);
});

test('the map draws at most 60 relations, and only stated ones', () => {
  const drawn = mostLinked(links);
  expect(drawn.length).toBeGreaterThan(40);
  expect(drawn.length).toBeLessThanOrEqual(60);
  expect(links).toEqual(expect.arrayContaining([...drawn]));
  expect(drawMap(drawn).paths).toHaveLength(drawn.length);
});

test('a few relations are all drawn', () => {
  expect(mostLinked(links.slice(0, 60))).toEqual(links.slice(0, 60));
});

test.for(facetNames)(
  'beside other lists, %s shows at most 24 values, in their order, and none fuller is left out',
  (name) => {
    const values = facetValues(name, resources);
    const shown = fullest(values);
    expect(shown.length).toBe(Math.min(24, values.length));
    expect(values.filter((value) => shown.includes(value))).toEqual(shown);
    const least = Math.min(...shown.map((value) => value.resources.length));
    const left = values.filter((value) => !shown.includes(value));
    expect(left.filter((value) => value.resources.length > least)).toEqual([]);
  },
);

test('pages of a list hold all of it in order, and none more than its share', () => {
  for (const [list, size] of [
    [resources, pageSize],
    [documents, shortLinesSize],
    [facetValues('publisher', resources), shortLinesSize],
  ] as const) {
    const pages = listPages<unknown>(list, size);
    expect(pages.flat()).toEqual(list);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(size);
    expect(pagesOf<unknown>(list, size).map(({ params }) => params.page)).toEqual([
      undefined,
      ...pages.slice(1).map((_, index) => `page/${index + 2}`),
    ]);
  }
});
