import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { makeCatalog } from '../../../src/catalog/catalog.ts';
import { joinChanges } from '../../../src/catalog/change.ts';
import { facetNames, facets } from '../../../src/catalog/facets.ts';
import { feedsOf, LONGEST_FEED } from '../../../src/catalog/feeds.ts';
import { writeAtom } from '../../../src/formats/feeds/atom.ts';
import { writeJsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import { catalog, reading } from '../../read.ts';

const absolute = (path: string): string => `https://catalog.example/base${path}`;
const feeds = feedsOf(catalog);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
});
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

interface Link {
  '@rel': string;
  '@href': string;
}
interface Entry {
  id: string;
  title: string;
  updated: string;
  published: string;
  summary: string;
  link: Link[];
}
interface Atom {
  feed: {
    '@xmlns': string;
    id: string;
    title: string;
    updated: string;
    author: { name: string };
    link: Link[];
    entry?: Entry[];
  };
}
interface JsonFeed {
  version: string;
  title: string;
  feed_url: string;
  home_page_url: string;
  authors: { name: string }[];
  items: {
    id: string;
    url: string;
    external_url?: string;
    title: string;
    content_text: string;
    date_published: string;
    _catalog: { publisher_date: string | null };
  }[];
}

describe('feeds', () => {
  test('there is one of everything, and one for each work and partner', () => {
    const paths = feeds.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/feeds/all');
    for (const { id } of catalog.resources) expect(paths).toContain(`/feeds/work/${id}`);
    for (const { id } of catalog.partners) expect(paths).toContain(`/feeds/partner/${id}`);
  });

  test('each holds the changes of its own works only, and at least one', () => {
    for (const { path, changes } of feeds) {
      expect(changes.length, path).toBeGreaterThan(0);
      const [, , group, id = ''] = path.split('/');
      const facet = facetNames.find((name) => name === group);
      for (const { key, resource } of changes)
        if (facet) expect(resource && facets[facet].values(resource), path).toContain(id);
        else if (group !== 'all') expect(key, path).toBe(`${group === 'work' ? 'resources' : 'partners'}/${id}`);
    }
  });

  test('a long history is cut to the latest', () => {
    const changes = new Map(reading.files.changes);
    const dayBefore = (days: number): string =>
      new Date(Date.parse(catalog.asOf) - days * 86_400_000).toISOString().slice(0, 10);
    for (let day = 0; day < LONGEST_FEED + 20; day++) {
      const date = dayBefore(day);
      changes.set(`${date}-again`, { date, kind: 'updated', what: 'Again.', entries: ['resources/hicp'] });
    }
    const [all] = feedsOf(makeCatalog({ ...reading.files, changes }));
    expect(all?.changes.length).toBe(LONGEST_FEED);
    expect(all?.changes[0]?.date).toBe(catalog.asOf);
    expect(all?.changes.map(({ date }) => date)).not.toContain(dayBefore(LONGEST_FEED));
  });
});

describe.for(feeds)('$path', (feed) => {
  const atom = writeAtom(feed, catalog.asOf, absolute);
  const json = JSON.parse(writeJsonFeed(feed, absolute)) as JsonFeed;

  test('is Atom as RFC 4287 asks', () => {
    const { feed: read } = parser.parse(atom) as Atom;
    expect(read['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(read.id).toBe(absolute(`${feed.path}.atom`));
    expect(read.title).toBe(feed.title);
    expect(read.updated).toMatch(RFC3339);
    expect(read.author.name).not.toBe('');
    expect(read.link.filter((link) => link['@rel'] === 'self').map((link) => link['@href'])).toEqual([read.id]);
    expect(read.entry?.length).toBe(feed.changes.length);
    for (const entry of read.entry ?? []) {
      expect(entry.id).toMatch(
        /^tag:catalog\.example,\d{4}-\d{2}-\d{2}:changes\/[a-z0-9-]+\/(resources|partners)\/[a-z0-9-]+$/,
      );
      expect(entry.title).not.toBe('');
      expect(entry.updated).toMatch(RFC3339);
      expect(entry.published).toMatch(RFC3339);
      expect(entry.updated <= read.updated).toBe(true);
      expect(entry.summary).toContain('Changed in this catalog on');
      expect(entry.link.filter((link) => link['@rel'] === 'alternate')).toHaveLength(1);
    }
  });

  test('is JSON Feed 1.1', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url).toBe(absolute(`${feed.path}.json`));
    expect(json.home_page_url).toBe(absolute(feed.home));
    expect(json.authors[0]?.name).not.toBe('');
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    for (const [index, item] of json.items.entries()) {
      expect(item.date_published).toMatch(RFC3339);
      expect(item.content_text).not.toBe('');
      expect(item.url.startsWith(absolute('/'))).toBe(true);
      expect(item.external_url).toBe(feed.changes[index]?.address ?? undefined);
      expect(item._catalog.publisher_date).toBe(feed.changes[index]?.edition?.issued ?? null);
    }
  });
});

test('a feed was last updated with its latest change', () => {
  const [feed] = feeds;
  if (!feed?.changes[0]) throw new Error('no feed');
  const earlier = { ...feed, changes: [{ ...feed.changes[0], date: '2026-01-02' }] };
  const read = parser.parse(writeAtom(earlier, '2026-11-22', absolute)) as Atom;
  expect(read.feed.updated.slice(0, 10)).toBe('2026-01-02');
});

test('signs of markup in a change do not break a feed', () => {
  const [feed] = feeds;
  if (!feed?.changes[0]) throw new Error('no feed');
  const what = 'A & B < C > "D" ]]> \u2028';
  const hostile = { ...feed, title: what, changes: [{ ...feed.changes[0], what, name: what }] };
  const read = parser.parse(writeAtom(hostile, catalog.asOf, absolute)) as Atom;
  expect(read.feed.entry?.[0]?.title).toContain('A & B < C > "D" ]]>');
});

test('a rename leaves the ids of what feeds have told before', () => {
  const told = feeds[0]?.changes.filter(({ key }) => key === 'resources/hicp').map(({ id }) => id);
  const renamed = (formerly: string[], id: string): string[] => {
    const key = `resources/${id}`;
    const works = catalog.resources.map((work) => (work.id === 'hicp' ? { ...work, id, key, formerly } : work));
    const rename = (entry: string): string => (entry === 'resources/hicp' ? key : entry);
    const records = [...reading.files.changes].map(
      ([name, record]) => [name, { ...record, entries: record.entries.map(rename) }] as const,
    );
    return joinChanges(new Map(records), works, catalog.partners)
      .filter((change) => change.key === key)
      .map((change) => change.id);
  };
  expect(told?.length).toBeGreaterThan(0);
  expect(renamed(['hicp'], 'practices')).toEqual(told);
  expect(renamed(['hicp', 'practices'], 'five-threats')).toEqual(told);
});
