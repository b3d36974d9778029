import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redirectsFor, type Redirect, type Rename } from '../catalog/former.ts';
import { addressesOf, readAddressBook, type AddressBook } from './address-book.ts';
import { contentOf } from './content.ts';
import { filesOf } from './files.ts';

/** Where a site is published: its origin ('https://example.org') and base path ('/' or '/some/base/'). */
export interface Place {
  readonly origin: string;
  readonly base: string;
}

/** Makes former addresses lead to present ones, on hosts with redirect rules and on those without. Belongs before whatever lists the finished files. */
export function redirects(): AstroIntegration {
  let root = '';
  let place: Place = { origin: '', base: '/' };
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        place = { origin: new URL(config.site ?? 'http://localhost').origin, base: config.base };
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { renames } = contentOf(join(root, 'content'));
        const book = readAddressBook(join(root, 'content/addresses.txt'));
        const made = writeRedirects(site, wantedRedirects(addressesOf(filesOf(site)), book, renames), place);
        logger.info(`${made.length} former addresses lead on`);
      },
    },
  };
}

/** The redirects of a site that has these addresses: where one is given up, the book says where it leads, and no rename. */
export function wantedRedirects(
  existing: readonly string[],
  { addresses, givenUp }: AddressBook,
  renames: readonly Rename[],
): Redirect[] {
  const settled = new Set(givenUp.map(({ from }) => from));
  const renamed = redirectsFor(new Set(existing), addresses, renames).filter(({ from }) => !settled.has(from));
  return [...givenUp, ...renamed];
}

/**
 * Writes the redirects into a built site in three forms and returns those that it wrote: a page that sends readers on
 * (for a file: a copy of it), _redirects for Netlify and Cloudflare Pages, and _redirects.map for nginx.
 * Throws when a redirect leads to an address that does not exist.
 */
export function writeRedirects(site: string, wanted: readonly Redirect[], place: Place): Redirect[] {
  const path = (address: string): string => place.base.replace(/\/$/, '') + address;
  for (const { from, to } of wanted) {
    const file = fileOf(site, from);
    if (existsSync(file)) throw new Error(`${from} is a page of its own and cannot lead to ${to}`);
    if (!existsSync(fileOf(site, to))) throw new Error(`${from} leads to ${to}, which does not exist`);
    mkdirSync(dirname(file), { recursive: true });
    if (from.endsWith('/')) writeFileSync(file, page(path(to), new URL(path(to), place.origin).href));
    else copyFileSync(fileOf(site, to), file);
  }
  const rules = wanted.map(({ from, to }) => [path(from), path(to)] as const);
  writeFileSync(join(site, '_redirects'), rules.map(([from, to]) => `${from} ${to} 301\n`).join(''));
  writeFileSync(join(site, '_redirects.map'), rules.map(([from, to]) => `${from} ${to};\n`).join(''));
  return [...wanted];
}

function fileOf(site: string, address: string): string {
  return join(site, address.endsWith('/') ? `${address}index.html` : address);
}

/** For hosts that only serve files: no script, nothing loaded, nothing for search engines to keep. */
function page(address: string, canonical: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${address}" />
    <title>This page has moved</title>
    <link rel="canonical" href="${canonical}" />
  </head>
  <body>
    <main>
      <h1>This page has moved</h1>
      <p>Its new address is <a href="${address}">${address}</a>.</p>
    </main>
  </body>
</html>
`;
}
