import { describe, expect, test } from 'vitest';
import { makeCatalog } from '../../../src/catalog/catalog.ts';
import { joinChanges } from '../../../src/catalog/change.ts';
import { describeChange, feedsOf } from '../../../src/catalog/feeds.ts';
import { findFaults } from '../../../src/catalog/rules/index.ts';
import type { ChangeFacts } from '../../../src/schema/change.ts';
import { catalog, reading } from '../../read.ts';

describe('the record of changes', () => {
  const faultsWith = (changes: [string, ChangeFacts][]): string[] =>
    findFaults({ ...reading.files, changes: new Map(changes) }).map(({ folder, id, path }) =>
      [folder, id, ...path].join('/'),
    );
  const recorded = [...reading.files.changes];
  /** The latest day on which anything can have changed. */
  const today = catalog.asOf;
  const more = (id: string, facts: Partial<ChangeFacts>): [string, ChangeFacts] => [
    id,
    { date: today, kind: 'corrected', what: 'Mended.', entries: ['resources/hicp'], ...facts },
  ];

  test('is whole: every entry was added', () => {
    expect(faultsWith(recorded)).toEqual([]);
    const { resources, partners } = reading.files;
    const undated = [...resources.values(), ...partners.values()].filter(({ added }) => added === undefined);
    expect(faultsWith([]).length).toBe(undated.length);
  });

  test('has an entry whose own file gives the day, and beside it a partner of the same id', () => {
    const { resources, partners } = reading.files;
    const [id = '', work] = [...resources].find(([name]) => partners.has(name)) ?? [];
    const partner = partners.get(id);
    if (!work || !partner) throw new Error('no work has the id of a partner');
    const changes = [...recorded].map(([name, change]): [string, ChangeFacts] => [
      name,
      { ...change, entries: change.entries.filter((entry) => !entry.endsWith(`/${id}`)) },
    ]);
    const files = {
      ...reading.files,
      resources: new Map(resources).set(id, { ...work, added: today }),
      partners: new Map(partners).set(id, { ...partner, added: today }),
      changes: new Map(changes),
    };
    expect(findFaults(files)).toEqual([]);
    const feedsNow = feedsOf(makeCatalog(files));
    for (const path of [`/feeds/work/${id}`, `/feeds/partner/${id}`])
      expect(feedsNow.find((feed) => feed.path === path)?.changes.map(({ date }) => date)).toEqual([today]);
  });

  test('refuses a second addition, a ghost, a wrong edition, a day after every review and a name without its date', () => {
    const hicp = catalog.resource('hicp');
    const spoiled: [string, Partial<ChangeFacts>, string][] = [
      [`${today}-twice`, { kind: 'added' }, `changes/${today}-twice/entries/0`],
      [`${today}-ghost`, { entries: ['resources/ghost'] }, `changes/${today}-ghost/entries/0`],
      [`${today}-edition`, { edition: '1999' }, `changes/${today}-edition/edition`],
      [
        `${today}-two-works`,
        { edition: hicp.newest.id, entries: ['resources/hicp', 'resources/crr'] },
        `changes/${today}-two-works/edition`,
      ],
      ['2999-01-01-late', { date: '2999-01-01' }, 'changes/2999-01-01-late/date'],
      ['new-text', {}, 'changes/new-text/date'],
    ];
    for (const [id, facts, fault] of spoiled) expect(faultsWith([...recorded, more(id, facts)])).toEqual([fault]);
  });
});

test('a change names a work by its title and a partner by its short name', () => {
  for (const { key, name, resource } of catalog.changes)
    expect(name, key).toBe(resource?.title ?? catalog.partner(key.replace('partners/', '')).shortName);
});

test('a change of an edition leads to the edition, and to the address of it', () => {
  const work = catalog.resource('hicp');
  const edition = work.editions.find(({ id, links }) => id !== work.newest.id && links.length > 0);
  if (!edition) throw new Error('no older edition with a link');
  const record = { date: catalog.asOf, kind: 'corrected', what: 'Mended.', entries: [work.key] } as const;
  const [change] = joinChanges(
    new Map([['x', { ...record, entries: [...record.entries], edition: edition.id }]]),
    [work],
    [],
  );
  expect(change).toMatchObject({ path: edition.path, address: edition.links[0]?.url, edition: { id: edition.id } });
});

test.for([
  ['confirmed', '2020-02', 'What. V1 of the work: issued February 2020. Changed in this catalog on'],
  ['editorial', '2020-02', 'What. V1 of the work: issued February 2020 (our reading). Changed in this catalog on'],
  ['confirmed', null, 'What. V1 of the work: date not known. Changed in this catalog on'],
] as const)('a %s edition of %s in a change reads “%s”', ([confidence, issued, words]) => {
  const [change] = catalog.changes.filter(({ resource }) => resource);
  if (!change?.edition) throw new Error('no change of a work');
  const edition = { ...change.edition, label: 'V1', confidence, issued };
  expect(describeChange({ ...change, what: 'What.', edition })).toContain(words);
});
