import { expect, test } from 'vitest';
import { documentsOfEdition } from '../../../src/catalog/documents.ts';
import { hasEnded } from '../../../src/catalog/resource.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;

test.for(resources)('the pages of all editions of $id rest on documents of the work, in its order', (resource) => {
  const order = [...resource.documents.keys()];
  for (const edition of resource.editions) {
    const names = [...documentsOfEdition(resource, edition).keys()];
    expect(names).toEqual(order.filter((name) => names.includes(name)));
    const facts = [edition, ...edition.links, ...edition.otherDates];
    expect(names).toEqual(expect.arrayContaining(facts.flatMap(({ sources }) => sources)));
  }
});

test('the page of an edition rests on what says that the work has ended, and on no other word of its status', () => {
  expect(resources.some(hasEnded)).toBe(true);
  for (const resource of resources)
    for (const edition of resource.editions) {
      const alone = { ...edition, sources: [], links: [], otherDates: [] };
      const expected = hasEnded(resource) ? resource.status.sources : [];
      expect([...documentsOfEdition(resource, alone).keys()].sort(), edition.path).toEqual([...expected].sort());
    }
});
