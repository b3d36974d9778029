import { describe, expect, test } from 'vitest';
import { findFaults } from '../../src/catalog/rules/index.ts';
import { routeAddresses } from '../../src/catalog/route.ts';
import { routesByNeed, worksWithoutStart } from '../../src/catalog/start.ts';
import { start as schema, type StartFacts } from '../../src/schema/start.ts';
import { contactNeeds, idsOf, startGroups } from '../../src/schema/vocabulary.ts';
import { catalog, reading } from '../read.ts';

const { resources, partners, startPages } = catalog;
/** Works that the source lists name; one that joined later may wait for its place on a start page. */
const listed = resources.filter(({ rows }) => rows.length > 0).map(({ id }) => id);
const [sampleId, sample] = [...reading.files.start][0] ?? fail();

describe('start pages', () => {
  test('there are at least ten roles and tasks', () => {
    expect(startPages.length).toBeGreaterThanOrEqual(10);
  });

  test('stand in the order of their groups, and within these of their positions', () => {
    const order = startPages.map(({ group, position }) => idsOf(startGroups).indexOf(group) * 1_000 + position);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(startPages.map(({ group }) => group)).size).toBeGreaterThan(1);
  });

  test('have one to three first steps', () => {
    const [step] = sample.first;
    const withSteps = (count: number): boolean =>
      schema.safeParse({ ...reading.files.start.get(sampleId), first: Array.from({ length: count }, () => step) })
        .success;
    expect([0, 1, 3, 4].map(withSteps)).toEqual([false, true, true, false]);
  });

  test('no reason is given twice', () => {
    const reasons = startPages.flatMap(({ works }) => works.map(({ why }) => why));
    expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([]);
  });

  test('every reason is a sentence', () => {
    const reasons = startPages.flatMap(({ works }) => works.map(({ why }) => why));
    expect(reasons.filter((why) => !why.endsWith('.'))).toEqual([]);
  });

  test('leave out, of all works, those that no page names', () => {
    const named = new Set(sample.works.map(({ resource }) => resource));
    const [page = fail()] = startPages.filter(({ id }) => id === sampleId);
    const others = resources.filter(({ id }) => !named.has(id));
    expect(others).not.toEqual([]);
    expect(worksWithoutStart(resources, [page])).toEqual(others);
  });

  test('the page for makers of devices begins with the guidance of the FDA, in the words of its readers', () => {
    const [step] = startPages.find(({ audience }) => audience === 'device-maker')?.first ?? [];
    expect(step?.to?.path).toBe('/partners/fda/#links');
    expect(step?.text).toMatch(/premarket.*software bill of materials \(SBOM\)/);
  });

  test('the page for an attack has routes, and its steps name the number to call and both addresses for a report', () => {
    const page = startPages.find(({ id }) => id === 'under-attack');
    expect(page?.routes.length).toBeGreaterThan(1);
    const named = page?.first.flatMap(({ text }) => routeAddresses(text)) ?? [];
    const reports = page?.routes.filter(({ contact }) => contact.need === 'intrusion') ?? [];
    expect(reports.length).toBeGreaterThan(1);
    for (const { contact } of reports)
      expect(named).toEqual(expect.arrayContaining(contact.url ? [contact.url] : routeAddresses(contact.route)));
  });
});

describe('a faulty start page', () => {
  const spoilings: readonly (readonly [what: string, field: string, spoil: (facts: StartFacts) => StartFacts])[] = [
    [
      'a work that does not exist',
      'works.0.resource',
      (facts) => ({ ...facts, works: [{ resource: 'ghost', why: 'Because.' }, ...facts.works] }),
    ],
    [
      'a work named twice',
      `works.${sample.works.length}.resource`,
      (facts) => ({ ...facts, works: [...facts.works, ...facts.works.slice(0, 1)] }),
    ],
    [
      'an entry that does not exist',
      'first.0.from.0',
      (facts) => ({ ...facts, first: [{ text: 'Read.', from: ['partners/ghost'] }] }),
    ],
    [
      'a step to an entry that does not exist',
      'first.0.to.entry',
      (facts) => ({
        ...facts,
        first: [
          {
            text: 'Read.',
            from: facts.first.flatMap(({ from }) => from),
            to: { label: 'More', entry: 'partners/ghost', section: 'links' },
          },
        ],
      }),
    ],
    [
      'a partner that does not exist',
      'routes.0.partner',
      (facts) => ({ ...facts, routes: [{ partner: 'ghost', route: 'x' }] }),
    ],
    [
      'a number that none of its routes has',
      'first.0.text',
      (facts) => ({ ...facts, first: [{ text: 'Call 800-555-0100.', from: ['resources/hicp'] }] }),
    ],
    [
      'a route that no document confirms',
      'routes.0.route',
      (facts) => ({ ...facts, routes: [{ partner: 'ocr', route: '911' }] }),
    ],
  ];

  test.each(spoilings)('with %s is reported in its field', (_, field, spoil) => {
    const start = new Map(reading.files.start).set(sampleId, spoil(sample));
    const found = findFaults({ ...reading.files, start }).filter(
      ({ folder, id }) => folder === 'start' && id === sampleId,
    );
    expect(found.map(({ path }) => path.join('.'))).toContain(field);
  });

  test('a listed work that no page names is reported', () => {
    const start = new Map([[sampleId, sample]]);
    const named = new Set(sample.works.map(({ resource }) => resource));
    const missing = findFaults({ ...reading.files, start }).filter(
      ({ found }) => found === 'no start page that names it',
    );
    expect(missing.map(({ id }) => id).sort()).toEqual(listed.filter((id) => !named.has(id)).sort());
  });

  test.each([
    ['an unknown key', { ...sample, color: 'red' }],
    ['eight works', { ...sample, works: Array.from({ length: 8 }, () => ({ resource: 'hicp', why: 'Because.' })) }],
    ['one work', { ...sample, works: sample.works.slice(0, 1) }],
    ['a work without a reason', { ...sample, works: [{ resource: 'hicp', why: '' }, ...sample.works.slice(0, 2)] }],
    ['a first step that rests on no entry', { ...sample, first: [{ text: 'Read.', from: [] }] }],
    ['no first step', { ...sample, first: [] }],
    [
      'four first steps',
      { ...sample, first: Array.from({ length: 4 }, () => ({ text: 'Read.', from: ['resources/hicp'] })) },
    ],
    ['an unknown group', { ...sample, group: 'mood' }],
  ])('with %s does not pass its schema', (_, facts) => {
    expect(schema.safeParse(facts).success).toBe(false);
  });
});

describe('whom to tell', () => {
  test('lists every need, with or without a route', () => {
    expect(routesByNeed(partners, startPages).map(({ need }) => need)).toEqual(idsOf(contactNeeds));
  });

  test('holds every route of every partner once, and no other', () => {
    const listed = routesByNeed(partners, startPages).flatMap(({ routes }) => routes.map(({ contact }) => contact));
    const own = partners.flatMap(({ contacts }) => contacts);
    expect(new Set(listed)).toEqual(new Set(own));
    expect(listed).toHaveLength(own.length);
  });

  test('leads on, for every need without a route, to a page that says what is known', () => {
    const needs = routesByNeed(partners, startPages);
    for (const { need, routes, onward } of needs) if (routes.length === 0) expect(onward, need).not.toEqual([]);
    expect(needs.flatMap(({ onward }) => onward)).toHaveLength(
      [...partners, ...startPages].flatMap(({ helpsWith }) => helpsWith).length,
    );
  });
});

function fail(): never {
  throw new Error('there is no start page');
}
