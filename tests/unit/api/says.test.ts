import { describe, expect, test } from 'vitest';
import { editionRecord } from '../../../src/api/edition.ts';
import { organizationRecord } from '../../../src/api/organization.ts';
import { partnerRecord } from '../../../src/api/partner.ts';
import { resourceRecord } from '../../../src/api/resource.ts';
import { changes } from '../../../src/api/records.ts';
import { catalog, reading } from '../../read.ts';

const absolute = (path: string): string => `https://catalog.example${path}`;
const { resources, partners, organizations } = catalog;
const editions = resources.flatMap((work) => work.editions.map((edition) => ({ work, edition })));
const recordOf = new Map(
  editions.map(({ work, edition }) => [edition.path, editionRecord(edition, work, absolute)] as const),
);

/** Each entry as its author wrote it, and as the API says it. */
const entries = [
  ...resources.map((work) => ({
    key: work.key,
    facts: reading.files.resources.get(work.id),
    record: resourceRecord(work, absolute),
  })),
  ...editions.map(({ work, edition }) => ({
    key: edition.path,
    facts: reading.files.resources.get(work.id)?.editions.find(({ id }) => id === edition.id),
    record: recordOf.get(edition.path),
  })),
  ...partners.map((partner) => ({
    key: partner.key,
    facts: reading.files.partners.get(partner.id),
    record: partnerRecord(partner, absolute),
  })),
  ...organizations.map((organization) => ({
    key: organization.path,
    facts: reading.files.organizations.get(organization.id),
    record: organizationRecord(organization, resources, absolute),
  })),
];

test.for(entries)('what the file of $key says in a field, the API says in the same one', ({ facts, record }) => {
  const fields = Object.entries(facts ?? {});
  expect(fields.length).toBeGreaterThan(5);
  const missing = fields.flatMap(([name, fact]) => {
    const said = new Set(wordsIn((record as Record<string, unknown>)[snakeCase(name)]));
    // Another work, which a file names by its id alone, has its folder before it.
    const isSaid = (word: string | number): boolean => said.has(word) || said.has(`resources/${word}`);
    return wordsIn(fact).flatMap((word) => (isSaid(word) ? [] : [`${name}: ${word}`]));
  });
  expect(missing).toEqual([]);
});

describe('an edition in the API', () => {
  test.for(resources)('of $id is the newest for one of them, which the work names', (work) => {
    const newest = work.editions.filter(({ path }) => recordOf.get(path)?.is_newest);
    expect(newest.map(({ id }) => id)).toEqual([resourceRecord(work, absolute).newest_edition]);
  });

  test.for(editions)('says of $edition.path how precise its date is', ({ edition }) => {
    const { issued, issued_precision: precision, issued_on: day } = recordOf.get(edition.path) ?? {};
    expect(precision).toBe(issued && { 4: 'year', 7: 'month', 10: 'day' }[issued.length]);
    expect(day).toBe(precision === 'day' ? issued : null);
  });

  test.for(editions)('says of $edition.path and of its neighbors the same', ({ work, edition }) => {
    const record = recordOf.get(edition.path);
    const at = (id: string | null | undefined) => recordOf.get(`${work.path}${id}/`);
    expect(record?.is_superseded).toBe(record?.superseded_by !== null);
    if (record?.superseded_by) expect(at(record.superseded_by)?.replaces).toBe(edition.id);
    if (record?.replaces) expect(at(record.replaces)?.superseded_by).toBe(edition.id);
    if (record?.reprints) expect(at(record.reprints)?.reprinted_as).toContain(edition.id);
    for (const id of record?.reprinted_as ?? []) expect(at(id)?.reprints).toBe(edition.id);
  });
});

test.for(organizations)('$id has a page in the API when it has works there, and these name it', (organization) => {
  const { page, publishes } = organizationRecord(organization, resources, absolute);
  const naming = resources.filter(({ publishers }) => publishers.includes(organization)).map(({ id }) => id);
  expect(publishes).toEqual(naming);
  expect(page).toBe(naming.length > 0 ? absolute(organization.path) : null);
});

test('a change in the API names the date of its edition, where it is of one', () => {
  const dates = new Map(
    [...recordOf.values()].map(({ resource, id, issued }) => [`resources/${resource} ${id}`, issued]),
  );
  for (const { entry, edition, issued } of changes(catalog, absolute))
    expect(issued).toBe(edition === null ? null : dates.get(`${entry} ${edition}`));
});

/** Every text and number in a value, at whatever depth. */
function wordsIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
