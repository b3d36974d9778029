import { describe, expect, test } from 'vitest';
import { facetNames, facets, facetValues, termOf, type Facet } from '../../../src/catalog/facets.ts';
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { idsOf } from '../../../src/schema/vocabulary.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;

describe.each(facetNames)('facet %s', (name) => {
  const values = facetValues(name, resources);

  test('has values, each with a label, a definition and at least one work', () => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(value.resources.length).toBeGreaterThan(0);
      expect(value.label).not.toBe('');
      expect(value.definition).not.toBe('');
    }
  });

  test('has values that stand in addresses as they are', () => {
    expect(values.filter(({ id }) => !ID_PATTERN.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('holds under each value exactly the works that have it', () => {
    for (const { id, resources: works } of values) {
      const brute = resources.filter((resource) => (facets[name].values(resource) as readonly string[]).includes(id));
      expect(works).toEqual(brute);
    }
  });

  test('has its values in the order of its closed list, otherwise by label, and years newest first', () => {
    const ids = values.map(({ id }) => id);
    const labels = values.map(({ label }) => label);
    const { terms }: Facet = facets[name];
    if (terms) expect(ids).toEqual(idsOf(terms).filter((id) => ids.includes(id)));
    else if (name === 'year') expect(ids).toEqual(ids.toSorted().reverse());
    else expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('names a value that nobody has by its id', () => {
    expect(termOf(name, 'nothing-like-it', resources).label).toBe('nothing-like-it');
  });
});
