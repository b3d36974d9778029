import { describe, expect, test } from 'vitest';
import { outwardAddresses } from '../../../scripts/links/addresses.ts';
import { isPublicAddress } from '../../../scripts/links/public.ts';
import { linkReport } from '../../../scripts/links/report.ts';
import { staleReport } from '../../../scripts/stale.ts';
import { dueOn } from '../../../src/catalog/freshness.ts';
import { routeAddresses } from '../../../src/catalog/route.ts';
import type { LinkCheck } from '../../../src/schema/link-state.ts';
import { catalog, reading } from '../../read.ts';

const check = (state: LinkCheck['state'], rest: Partial<LinkCheck> = {}): LinkCheck => ({
  state,
  checkedOn: '2026-11-21',
  lastOpened: null,
  movedTo: null,
  detail: '200 text/html',
  ...rest,
});

describe('the outward addresses', () => {
  const addresses = outwardAddresses(reading.files);

  test.for([...catalog.resources, ...catalog.partners])('hold every link and document of $key', (entry) => {
    const links = 'editions' in entry ? [...entry.links, ...entry.editions.flatMap(({ links }) => links)] : entry.links;
    const contacts = 'contacts' in entry ? entry.contacts : [];
    const named = [...links, ...contacts].flatMap(({ url }) => url ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((url) => !addresses.get(url)?.includes(entry.key))).toEqual([]);
    const read = [...entry.documents.values()].flatMap(({ url }) => url ?? []);
    expect(read.filter((url) => !addresses.has(url))).toEqual([]);
  });

  test('are those of the web, in the order of the alphabet', () => {
    const all = [...addresses.keys()];
    expect(all.filter((address) => !/^https?:/.test(address))).toEqual([]);
    expect(all).toEqual(all.toSorted());
  });

  test('hold what the words of contact routes link', () => {
    const named = catalog.partners.flatMap(({ contacts }) => contacts.flatMap(({ route }) => routeAddresses(route)));
    const pages = named.filter((address) => address.startsWith('https:'));
    expect(pages).not.toEqual([]);
    expect(pages.filter((address) => !addresses.has(address))).toEqual([]);
  });
});

describe('the report on links', () => {
  const report = linkReport(
    new Map(
      ['ok', 'moved', 'home', 'gone', 'slow', 'doubt', 'shy', 'new'].map((name) => [
        `https://a.example/${name}`,
        ['resources/hicp'],
      ]),
    ),
    new Map([
      ['https://a.example/ok', check('ok', { lastOpened: '2026-11-21' })],
      ['https://a.example/moved', check('moved', { movedTo: 'https://b.example/new_place' })],
      ['https://a.example/home', check('moved', { movedTo: 'https://a.example/' })],
      ['https://a.example/gone', check('dead', { detail: '404 `@someone` </code>\n# big', lastOpened: '2026-11-14' })],
      ['https://a.example/slow', check('unreachable', { checkedOn: '2026-11-14' })],
      ['https://a.example/doubt', check('ok', { detail: '200 text/html, though a document was linked' })],
      ['https://a.example/shy', check('refuses')],
    ]),
  );

  test('counts each state', () => {
    expect(report).toContain(
      '8 addresses; 2 opened, 2 moved, 1 refuses programs, 1 gone, 1 did not open, 1 not checked yet.',
    );
  });

  test('asks for a decision on all but what opened and what was never tried', () => {
    const rows = report.match(/^- <[^>]+>/gm);
    expect(rows?.map((row) => row.slice('- <https://a.example/'.length, -1)).sort()).toEqual([
      'doubt',
      'gone',
      'home',
      'moved',
      'shy',
      'slow',
    ]);
  });

  test('says of each what it is used in, when it was tried, and when it opened last', () => {
    expect(report).toContain('Checked from 2026-11-14 to 2026-11-21.');
    expect(report).toContain('tried 2026-11-21, last opened 2026-11-14; in resources/hicp');
    expect(report).toContain('tried 2026-11-14, never seen open; in resources/hicp');
  });

  test('says so when there is nothing to decide', () => {
    expect(linkReport(new Map([['https://a.example/', ['resources/hicp']]]), new Map())).toContain(
      'Nothing to decide.',
    );
  });

  test('warns of no home page in place of another one', () => {
    const moved = new Map([['https://a.example/', check('moved', { movedTo: 'https://b.example/' })]]);
    expect(linkReport(new Map([['https://a.example/', ['resources/hicp']]]), moved)).not.toContain('home page only');
  });

  test('shows where a moved address leads, and warns of home pages', () => {
    expect(report).toContain('→ <https://b.example/new_place>');
    expect(report).toContain('→ <https://a.example/>; **leads to a home page only**');
  });

  test('takes nothing that a server said for markup', () => {
    expect(report).toContain('`404  @someone  </code> # big`');
  });
});

describe('the report on reviews', () => {
  test('lists nothing on the day of the review', () => {
    expect(staleReport(catalog, catalog.asOf)).toContain('## Due for review: 0');
  });

  test('names the next day on which something is due, until there is none', () => {
    const days = [...catalog.resources, ...catalog.partners].map(dueOn).sort();
    const [first = '', last = ''] = [days.at(0), days.at(-1)];
    expect(staleReport(catalog, catalog.asOf)).toContain(`The next review is due on ${first}.`);
    expect(staleReport(catalog, catalog.asOf)).toContain('\n\nNone.\n\n');
    const then = days.find((day) => day > first);
    if (then) expect(staleReport(catalog, first)).toContain(`The next review is due on ${then}.`);
    expect(staleReport(catalog, last)).not.toContain('The next review');
  });

  test('begins with what is overdue, and rests on evidence, for longest', () => {
    const lines = staleReport(catalog, '2029-01-01').split('\n');
    for (const words of ['due since ', 'as of ']) {
      const dates = lines.flatMap((line) => (line.startsWith('- ') ? (line.split(words)[1] ?? []) : []));
      expect(dates.length).toBeGreaterThan(0);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test('names only evidence that is old on that day', () => {
    const [oldest = ''] = [...catalog.resources, ...catalog.partners].map(({ status }) => status.asOf).sort();
    const [, evidence = ''] = staleReport(catalog, oldest).split('## Status rests');
    expect(evidence).toContain('months: 0');
  });

  test.for([...catalog.resources, ...catalog.partners])('lists $key two years later', ({ key }) => {
    expect(staleReport(catalog, '2029-01-01')).toContain(`content/${key}.md`);
  });
});

test.for([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['100.63.255.255', true],
  ['100.128.0.0', true],
  ['172.32.0.1', true],
  ['198.20.0.1', true],
  ['223.255.255.255', true],
  ['0.1.2.3', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['192.0.0.1', false],
  ['198.18.0.1', false],
  ['198.19.255.255', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['169.254.169.254', false],
  ['192.168.1.1', false],
  ['172.20.0.1', false],
  ['::1', false],
  ['::', false],
  ['64:ff9b:1::1', false],
  ['fc00::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['febf::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['no address', false],
] as const)('%s is public: %s', ([address, isPublic]) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
