import { describe, expect, test } from 'vitest';
import { outwardAddresses } from '../../../scripts/links/addresses.ts';
import { isPublicAddress } from '../../../scripts/links/public.ts';
import { linkReport } from '../../../scripts/links/report.ts';
import { staleReport } from '../../../scripts/stale.ts';
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
    const named = [...links, ...contacts, ...entry.documents.values()].flatMap(({ url }) => url ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((url) => !addresses.has(url))).toEqual([]);
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
      ['https://a.example/slow', check('unreachable')],
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

  test.for([...catalog.resources, ...catalog.partners])('lists $key two years later', ({ key }) => {
    expect(staleReport(catalog, '2029-01-01')).toContain(`content/${key}.md`);
  });
});

test.for([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['169.254.169.254', false],
  ['192.168.1.1', false],
  ['172.20.0.1', false],
  ['::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['no address', false],
] as const)('%s is public: %s', ([address, isPublic]) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
