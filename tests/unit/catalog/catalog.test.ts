import { describe, expect, test } from 'vitest';
import { CatalogError } from '../../../src/catalog/catalog-error.ts';
import { makeCatalog } from '../../../src/catalog/catalog.ts';
import { fullTitle, hasEnded, standingOf, statusLabel } from '../../../src/catalog/resource.ts';
import { issuesNewestFirst, latestNews } from '../../../src/catalog/timeline.ts';
import { partnerStatuses, workStatuses } from '../../../src/schema/vocabulary.ts';
import { catalog, reading } from '../../read.ts';

test('two files that disagree make no catalog', () => {
  const resources = new Map(reading.files.resources);
  resources.delete('hicp');
  expect(() => makeCatalog({ ...reading.files, resources })).toThrow(CatalogError);
});

test('a name that is not there is a RangeError', () => {
  expect(() => catalog.resource('ghost')).toThrow(RangeError);
});

test('works stand in the order of their titles, partners in that of the team diagram', () => {
  const titles = catalog.resources.map(({ title }) => title);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
  const positions = catalog.partners.map(({ position }) => position);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(positions).not.toEqual([...reading.files.partners.values()].map(({ position }) => position));
});

test('of a service, no later edition says nothing: its status says whether it is at work', () => {
  const { status } = catalog.resource('hicp');
  const unclear = { ...status, value: 'unclear' } as const;
  expect(statusLabel({ kind: 'service', status: unclear })).toBe(partnerStatuses.unclear.label);
  expect(statusLabel({ kind: 'guide', status: unclear })).toBe(workStatuses.unclear.label);
  expect(statusLabel({ kind: 'service', status: { ...status, value: 'ended' } })).toBe(workStatuses.ended.label);
});

test('of a work that has ended, the edition to use last has ended with it, and older ones stand as they did', () => {
  const [ended] = catalog.resources.filter(hasEnded);
  if (!ended) throw new Error('no work has ended');
  const older = { ...ended.newest, id: 'older', status: 'superseded' } as const;
  expect(standingOf(ended, ended.newest)).toBe('ended');
  expect(standingOf(ended, older)).toBe('superseded');
  const { status } = catalog.resource('hicp');
  expect(standingOf({ ...ended, status }, ended.newest)).toBe(ended.newest.status);
});

test('a title carries its acronym once', () => {
  expect(fullTitle({ title: 'Guide', acronym: 'G' })).toBe('Guide (G)');
  expect(fullTitle({ title: 'Guide (G) of all', acronym: 'G' })).toBe('Guide (G) of all');
  expect(fullTitle({ title: 'HHS 405(d) Program', acronym: '405(d)' })).toBe('HHS 405(d) Program');
  expect(fullTitle({ title: 'Guide', acronym: null })).toBe('Guide');
});

test('a relation tells which entry states it, from whichever side it is seen', () => {
  for (const { key, relations } of [...catalog.resources, ...catalog.partners])
    for (const { to, inverse, statedBy } of relations) expect(statedBy).toBe(inverse ? to.key : key);
});

describe('relations', () => {
  const stated = [...catalog.resources, ...catalog.partners].flatMap(({ key, relations }) =>
    relations.map((relation) => ({ key, ...relation })),
  );

  test('are seen from both ends', () => {
    for (const { key, to, kind, inverse } of stated) {
      const back = stated.filter(
        (other) => other.key === to.key && other.to.key === key && other.kind === kind && other.inverse !== inverse,
      );
      expect(back.length, `${key} ${kind} ${to.key}`).toBeGreaterThan(0);
    }
  });
});

test('the timeline has every edition once, the newest first', () => {
  const issues = issuesNewestFirst(catalog.resources);
  const count = catalog.resources.reduce((sum, { editions }) => sum + editions.length, 0);
  expect(new Set(issues.map(({ edition }) => edition.path)).size).toBe(count);
  const dates = issues.map(({ edition }) => edition.issued ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
});

describe('what happened lately', () => {
  const news = latestNews(catalog.resources, Infinity);

  test('has every replacement and every work that ended, newest first', () => {
    const replaced = catalog.resources.flatMap(({ editions }) => editions.filter(({ replaces }) => replaces));
    expect(new Set(news.flatMap(({ replacement }) => replacement?.newer ?? []))).toEqual(new Set(replaced));
    const ended = news.filter(({ replacement }) => !replacement).map(({ resource }) => resource);
    expect(ended).toEqual(catalog.resources.filter(({ status }) => status.value === 'ended'));
    const dates = news.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a work ended when a list that it stood on stopped being right, otherwise on the day of the evidence', () => {
    const [ended] = catalog.resources.filter(hasEnded);
    if (!ended) throw new Error('no work has ended');
    const days = (sinceListed: typeof ended.sinceListed): (string | null)[] =>
      latestNews([{ ...ended, editions: [ended.newest], sinceListed }], 1).map(({ date }) => date);
    const note = { row: 'x', says: 'x', now: 'x', sources: ['x'], confidence: 'confirmed' as const };
    expect(days([])).toEqual([ended.status.asOf]);
    const left = [
      { ...note, when: '2021-02' },
      { ...note, when: '2020' },
    ];
    expect(days(left)).toEqual(['2021-02']);
  });

  test('names both editions of a replacement', () => {
    for (const { replacement } of news) {
      expect(replacement?.older.replacedBy).toBe(replacement?.newer.id);
      expect(replacement?.newer.replaces).toBe(replacement?.older.id);
    }
  });
});
