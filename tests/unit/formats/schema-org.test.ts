import { expect, test } from 'vitest';
import { issuersOf } from '../../../src/catalog/resource.ts';
import { describeList } from '../../../src/formats/schema-org/page.ts';
import { describeEdition, describeWork } from '../../../src/formats/schema-org/work.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const absolute = (path: string): string => `https://catalog.example${path}`;
const editions = resources.flatMap((resource) => resource.editions.map((edition) => ({ resource, edition })));

test('a work is based on those that it builds on, and on none that builds on it', () => {
  const seen = new Set<boolean>();
  for (const resource of resources) {
    const ties = resource.relations.filter(({ kind, to }) => kind === 'builds-on' && to.key.startsWith('resources/'));
    for (const { inverse } of ties) seen.add(inverse);
    const bases = ties.filter(({ inverse }) => !inverse).map(({ to }) => absolute(`${to.path}#work`));
    const described = describeWork(resource, absolute);
    expect('isBasedOn' in described ? described.isBasedOn : [], resource.id).toEqual(
      resource.kind === 'service' ? [] : bases,
    );
  }
  expect(seen).toEqual(new Set([true, false]));
});

test('a work is free to read unless it is paid for, and where the cost is not known nothing is said', () => {
  const work = catalog.resource('hicp');
  const said = (cost: typeof work.cost): unknown =>
    (describeWork({ ...work, cost }, absolute) as { isAccessibleForFree?: boolean }).isAccessibleForFree;
  expect([said('free'), said('paid'), said(null)]).toEqual([true, false, undefined]);
});

test('a list names its first fifty, and counts all', () => {
  const entries = Array.from({ length: 60 }, (_, index) => ({ path: `/${index}/`, name: `No. ${index}` }));
  const { numberOfItems, itemListElement } = JSON.parse(JSON.stringify(describeList(entries, absolute))) as {
    numberOfItems: number;
    itemListElement: object[];
  };
  expect(numberOfItems).toBe(60);
  expect(itemListElement).toHaveLength(50);
  expect(itemListElement.at(-1)).toMatchObject({ position: 50, url: absolute('/49/'), name: 'No. 49' });
});

test.for(editions)('$resource.id $edition.id is published by who issued it', ({ resource, edition }) => {
  const described = describeEdition(resource, edition, absolute) as { publisher?: { name: string }[] };
  expect(described.publisher?.map(({ name }) => name)).toEqual(issuersOf(resource, edition));
});
