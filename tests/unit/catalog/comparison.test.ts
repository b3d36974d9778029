import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWork, preparedComparisons } from '../../../src/catalog/comparison-columns.ts';
import { columnNamed, compare, comparisonPath, MOST_COLUMNS, readComparison } from '../../../src/catalog/comparison.ts';
import { facetNames, facets } from '../../../src/catalog/facets.ts';
import { catalog } from '../../read.ts';
import { anyText } from '../any-text.ts';

const { resources } = catalog;
const works = resources.map(comparedWork);
const columns = works.flatMap((work) => work.columns);
const fields = works[0]?.fields ?? [];

test.for(resources)('$shortName has the same fields as every other work, for itself and each edition', (resource) => {
  const work = comparedWork(resource);
  expect(work.fields).toEqual(fields);
  expect(work.columns).toHaveLength(1 + resource.editions.length);
  for (const { cells } of work.columns) expect(cells).toHaveLength(fields.length);
});

test.for(resources)('$shortName and its editions are found by every id that they have or had', (resource) => {
  const editions = resource.editions.map((edition) => ({ ...edition, formerly: [`old-${edition.id}`] }));
  const own = comparedWork({ ...resource, editions, formerly: ['oldest', 'old'] }).columns;
  for (const id of [resource.id, 'oldest', 'old']) {
    expect(columnNamed(own, id)).toBe(own[0]);
    for (const [index, edition] of editions.entries())
      for (const name of [edition.id, ...edition.formerly])
        expect(columnNamed(own, `${id}@${name}`)).toBe(own[index + 1]);
  }
  expect(columnNamed(own, 'older')).toBeUndefined();
  expect(columnNamed(own, `${resource.id}@old`)).toBeUndefined();
});

test.for(facetNames.filter((name) => !['status', 'function', 'year'].includes(name)))(
  'the facet %s has a row',
  (name) => {
    expect(fields.map(({ label }) => label)).toContain(facets[name].label);
  },
);

describe('any two to four columns', () => {
  const chosen = fc.uniqueArray(fc.constantFrom(...columns), { minLength: 2, maxLength: MOST_COLUMNS });

  test('have a full cell or words for its absence in every row', () => {
    fc.assert(
      fc.property(chosen, (some) => {
        for (const { cells } of compare(fields, some)) {
          expect(cells).toHaveLength(some.length);
          for (const { values, absent } of cells) expect(values.length > 0).toBe(absent === null);
        }
      }),
    );
  });

  test('are the same in a row exactly when every cell says the same', () => {
    fc.assert(
      fc.property(chosen, (some) => {
        for (const { cells, isSame } of compare(fields, some)) {
          const said = cells.map(({ values }) =>
            values
              .map(({ text }) => text)
              .sort()
              .join('\n'),
          );
          expect(isSame).toBe(said.every((text) => text === said[0]));
          if (isSame) expect(cells.flatMap(({ values }) => values).every(({ isShared }) => isShared)).toBe(true);
        }
      }),
    );
  });

  test('are marked as different only where they could have been the same, and one column alone never', () => {
    fc.assert(
      fc.property(chosen, (some) => {
        for (const { agreement, form, isSame } of compare(fields, some)) {
          const canAgree = form === 'list' || form === 'text';
          expect(agreement).toBe(isSame ? 'same' : canAgree ? 'differs' : null);
        }
        for (const { agreement } of compare(fields, some.slice(0, 1))) expect(agreement).toBeNull();
      }),
    );
  });

  test('have an address that names them', () => {
    fc.assert(
      fc.property(chosen, (some) => {
        const ids = some.map(({ id }) => id);
        expect(readComparison(new URL(comparisonPath(ids), 'https://example.org').search)).toEqual(ids);
      }),
    );
  });
});

test('an address that names more works than fit, or one twice, is read as far as they fit', () => {
  const many = ['a', 'b', 'A', ' c ', 'd@1', 'e', 'f'];
  expect(readComparison(`?works=${many.join(',')}`)).toEqual(['a', 'b', 'c', 'd@1']);
  expect(readComparison('?works=a&works=b')).toEqual(['a', 'b']);
});

test('any address can be read', () => {
  fc.assert(
    fc.property(anyText(), (text) =>
      [text, `?works=${text}`].map(readComparison).every((ids) => {
        const areNames = ids.every((id) => /^[a-z0-9-]+(@[a-z0-9-]+)?$/.test(id));
        return ids.length <= MOST_COLUMNS && areNames;
      }),
    ),
  );
});

describe('the comparisons made in advance', () => {
  const prepared = preparedComparisons(resources);

  test('have addresses of their own', () => {
    expect(new Set(prepared.map(({ path }) => path)).size).toBe(prepared.length);
  });

  test('are one for each work with several editions, and one for each pair said to go together', () => {
    const several = resources.filter(({ editions }) => editions.length > 1);
    const pairs = resources.flatMap(({ key, relations }) =>
      relations
        .filter(({ kind, inverse, to }) => kind === 'complements' && !inverse && to.key.startsWith('resources/'))
        .map(({ to }) => [key, to.key].sort().join(' ')),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(prepared).toHaveLength(several.length + new Set(pairs).size);
  });

  test('shows the latest editions of a work that has too many, and names the others', () => {
    const [work] = resources;
    if (!work) throw new Error('no works');
    const editions = Array.from({ length: MOST_COLUMNS + 2 }, (_, place) => ({
      ...work.newest,
      id: `v${place}`,
      label: `Version ${place}`,
    }));
    const [comparison] = preparedComparisons([{ ...work, editions, relations: [] }]);
    const labels = editions.map(({ label }) => `${work.shortName}, ${label}`);
    expect(comparison?.columns.map(({ shortName }) => shortName)).toEqual(labels.slice(2));
    expect(comparison?.left).toEqual(labels.slice(0, 2));
  });

  test.for(prepared)('$title shows two to four columns', (comparison) => {
    expect(comparison.columns.length).toBeGreaterThanOrEqual(2);
    expect(comparison.columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
  });
});
