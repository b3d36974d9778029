import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, facetValues } from '../../../src/catalog/facets.ts';
import {
  readFilterQuery,
  sorts,
  toggled,
  unknownValues,
  views,
  writeFilterQuery,
  type FilterQuery,
} from '../../../src/catalog/filter-query.ts';
import { catalog } from '../../read.ts';
import { anyText } from '../any-text.ts';

const known = new Map<string, readonly string[]>(
  facetNames.map((name) => [name, facetValues(name, catalog.resources).map(({ id }) => id)]),
);
const empty: FilterQuery = { words: '', chosen: new Map(), sort: 'title', view: 'list' };

/** Any state that the filter can be in, written as an address that nobody tidied. */
const anyAddress = fc
  .record({
    words: fc.string(),
    pairs: fc.array(
      fc.constantFrom(...[...known].flatMap(([facet, values]) => values.map((v) => [facet, v] as const))),
    ),
    sort: fc.constantFrom(...sorts, 'best', ''),
    view: fc.constantFrom(...views, 'cards', ''),
  })
  .map(({ words, pairs, sort, view }) => {
    const written = new URLSearchParams([['q', words], ...pairs, ['sort', sort], ['view', view]] as [string, string][]);
    return `?${written.toString()}`;
  });

describe('the query of an address', () => {
  test('is empty for a state in which nothing is chosen', () => {
    expect(readFilterQuery('', known)).toEqual(empty);
    expect(writeFilterQuery(empty)).toBe('');
  });

  test('repeats the name of a facet for several values', () => {
    const query = readFilterQuery('?topic=contracts&topic=risk-assessment&size=small&q=vendor', known);
    expect(query.chosen).toEqual(
      new Map([
        ['topic', ['risk-assessment', 'contracts']],
        ['size', ['small']],
      ]),
    );
    expect(query).toMatchObject({ words: 'vendor', sort: 'relevance' });
    expect(writeFilterQuery(query)).toBe('?q=vendor&topic=risk-assessment&topic=contracts&size=small');
  });

  test('comes back from what it wrote, whatever was asked', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const query = readFilterQuery(address, known);
        const again = readFilterQuery(writeFilterQuery(query), known);
        expect(again).toEqual(query);
        expect(writeFilterQuery(again)).toBe(writeFilterQuery(query));
      }),
    );
  });

  test('takes any text without an exception and keeps only what is known', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { chosen, sort, view } = readFilterQuery(text, known);
        for (const [facet, values] of chosen) for (const value of values) expect(known.get(facet)).toContain(value);
        expect(sorts).toContain(sort);
        expect(views).toContain(view);
      }),
    );
  });

  test.each(['__proto__', 'constructor', 'toString', '<script>', '%00', '%E0%A4%A', ' ', '%', "'"])(
    'leaves the value %s out and can name it',
    (value) => {
      const address = `?topic=${value}`;
      expect(readFilterQuery(address, known).chosen.size).toBe(0);
      expect(unknownValues(address, known)).toHaveLength(1);
    },
  );

  test('orders by titles when relevance is asked for without words', () => {
    expect(readFilterQuery('?sort=relevance', known).sort).toBe('title');
    expect(readFilterQuery('?sort=relevance&q=+%20', known).sort).toBe('title');
    expect(readFilterQuery('?sort=newest&q=vendor', known).sort).toBe('newest');
  });

  test('takes a value in and out again', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { chosen } = readFilterQuery(address, known);
        for (const [facet, [value = '']] of known) {
          const once = toggled(chosen, facet, value, known);
          expect(once.get(facet)?.includes(value) ?? false).toBe(!(chosen.get(facet)?.includes(value) ?? false));
          expect(toggled(once, facet, value, known)).toEqual(chosen);
        }
      }),
      { numRuns: 30 },
    );
  });
});
