import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portOf } from '../../../scripts/ports.ts';
import { serve } from '../../../scripts/serve.ts';
import {
  addressesOf,
  compareAddresses,
  readAddressBook,
  writeAddressBook,
} from '../../../src/integrations/address-book.ts';
import { vanishedMessage } from '../../../src/integrations/addresses.ts';
import { filesOf } from '../../../src/integrations/files.ts';
import { wantedRedirects, writeRedirects } from '../../../src/integrations/redirects.ts';

const wanted = [
  { from: '/resources/old/', to: '/resources/new/' },
  { from: '/resources/old.bib', to: '/resources/new.bib' },
  { from: '/api/v1/resources/old.json', to: '/api/v1/resources/new.json' },
];

describe.for(['/', '/some/base/'])('redirects of a site built for %s', (base) => {
  let folder = '';
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    folder = makeSite();
    writeRedirects(folder, wanted, { origin: 'https://catalog.example', base });
    server = await serve(folder, base, 0);
    origin = `http://127.0.0.1:${portOf(server)}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('a plain file server answers with a page that leads on', async () => {
    const answer = await fetch(`${origin}${base}resources/old/`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`content="0; url=${base}resources/new/"`);
    expect(html).toContain(`<link rel="canonical" href="https://catalog.example${base}resources/new/" />`);
    expect(html).toContain(`<a href="${base}resources/new/">`);
    expect(html).toContain('<meta name="robots" content="noindex" />');
    const target = /url=([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await fetch(origin + target)).status).toBe(200);
  });

  test('that page loads and runs nothing', () => {
    const html = readFileSync(join(folder, 'resources/old/index.html'), 'utf8');
    expect(html).toContain(`content="default-src 'none';`);
    expect(html).not.toMatch(/<script|<style|style=|<img|\son\w+=/);
  });

  test.for(['resources/old.bib', 'api/v1/resources/old.json'])('%s answers with the file itself', async (path) => {
    const former = await fetch(`${origin}${base}${path}`);
    const present = await fetch(`${origin}${base}${path.replace('old', 'new')}`);
    expect(former.status).toBe(200);
    expect(former.headers.get('content-type')).toBe(present.headers.get('content-type'));
    expect(await former.text()).toBe(await present.text());
  });

  test('rules for Netlify and Cloudflare Pages name every redirect', () => {
    const path = (address: string): string => base.slice(0, -1) + address;
    expect(readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n')).toEqual(
      wanted.map(({ from, to }) => `${path(from)} ${path(to)} 301`),
    );
  });

  test('a map for nginx names every redirect', () => {
    const path = (address: string): string => base.slice(0, -1) + address;
    expect(readFileSync(join(folder, '_redirects.map'), 'utf8').trim().split('\n')).toEqual(
      wanted.map(({ from, to }) => `${path(from)} ${path(to)};`),
    );
  });
});

describe('a redirect', () => {
  const place = { origin: 'https://catalog.example', base: '/' };

  test('never leads nowhere', () => {
    const folder = makeSite();
    expect(() => writeRedirects(folder, [{ from: '/a/', to: '/b/' }], place)).toThrow('/b/, which does not exist');
    rmSync(folder, { recursive: true });
  });

  test('never takes the place of a page', () => {
    const folder = makeSite();
    const redirect = { from: '/resources/new/', to: '/' };
    expect(() => writeRedirects(folder, [redirect], place)).toThrow('is a page of its own');
    rmSync(folder, { recursive: true });
  });
});

test('an address that is given up leads where the book says, also when its entry was renamed', () => {
  const renames = [{ before: 'resources/old', after: 'resources/new' }];
  const existing = ['/resources/', '/resources/new/', '/resources/new.bib'];
  const givenUp = [{ from: '/resources/old/', to: '/resources/' }];
  expect(wantedRedirects(existing, { addresses: ['/resources/old/'], givenUp }, renames)).toEqual([
    ...givenUp,
    { from: '/resources/old.bib', to: '/resources/new.bib' },
  ]);
});

describe('the book of addresses', () => {
  const book = { addresses: ['/b/', '/a/', '/gone/'], givenUp: [{ from: '/gone/', to: '/a/' }] };

  test('is written sorted, and read as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
    const file = join(folder, 'addresses.txt');
    writeFileSync(file, writeAddressBook(book));
    expect(readAddressBook(file)).toEqual({ ...book, addresses: ['/a/', '/b/', '/gone/'] });
    expect(readFileSync(file, 'utf8')).toContain('\n/gone/ /a/\n');
    rmSync(folder, { recursive: true });
  });

  test('finds what has vanished and what is new', () => {
    expect(compareAddresses(book, ['/a/', '/c/'])).toEqual({ vanished: ['/b/', '/gone/'], unrecorded: ['/c/'] });
    expect(vanishedMessage(['/b/'])).toContain('/b/');
  });

  test('holds pages, formats and the API, but not what only the site itself asks for', () => {
    const files = [
      'index.html',
      '404.html',
      'a/index.html',
      'a.bib',
      'api/v1/a.json',
      '_astro/x.js',
      '_redirects',
      'pagefind/p.js',
      'search/0f3a/ab.json',
      'search/index.json',
      'offline/catalog-25017f521df8.pack',
    ];
    expect(addressesOf(files)).toEqual(['/', '/a.bib', '/a/', '/api/v1/a.json', '/search/index.json']);
  });

  test('without a file is empty', () => {
    expect(readAddressBook('/nowhere/addresses.txt')).toEqual({ addresses: [], givenUp: [] });
  });
});

function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const files = {
    'index.html': '<p>Home',
    'resources/new/index.html': '<p>New',
    'resources/new.bib': '@book{new}',
    'api/v1/resources/new.json': '{"id":"new"}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(filesOf(folder)).toHaveLength(Object.keys(files).length);
  return folder;
}
