/** The copy of the site that a browser keeps for use without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SINGLE_FILE } from '../../src/offline/copies.ts';
import { STATE, type Pack, type Release } from '../../src/offline/release.ts';
import { all, attribute } from './dom.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

describe.for([siteAtRoot, siteUnderBase])('the pack built for $base', ({ folder, base, files, pages, redirects }) => {
  const release = JSON.parse(readFileSync(join(folder, STATE), 'utf8')) as Release;
  const bytes = readFileSync(join(folder, release.pack.slice(base.length)));
  const pack = JSON.parse(gunzipSync(bytes).toString()) as Pack;
  const addresses = new Set(pack.files.map(([address]) => address));

  test('is as large, and has as many files, as readers are told', () => {
    expect(release).toMatchObject({ base, bytes: bytes.length, files: pack.files.length });
    expect(addresses.size).toBe(pack.files.length);
  });

  test('has each page with what it loads, and what its scripts fetch', () => {
    const loaded = pages.flatMap(({ document }) => [
      ...all(document, 'script').flatMap((script) => attribute(script, 'src') ?? []),
      ...all(document, 'link').flatMap((link) =>
        ['icon', 'manifest'].includes(attribute(link, 'rel') ?? '') ? (attribute(link, 'href') ?? []) : [],
      ),
    ]);
    const fetched = [...files].filter((file) =>
      /^(_astro|pagefind|compare\/works)\/|^search\/.*json$|^resources\/(filter\.json|[^/]+\.bib)$/.test(file),
    );
    const wanted = [...pages, ...redirects]
      .map(({ address }) => address)
      .concat(
        loaded,
        fetched.map((file) => base + file),
      );
    expect(fetched.length).toBeGreaterThan(100);
    expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('has none of the other copies, exports, feeds and pictures', () => {
    const kept = [...addresses].map((address) => address.slice(base.length));
    const others = /^(api|cards)\/|^(feeds|offline)\/.+|\.(csv|md|png|ris|atom|xml|zip|pack)$|\.csl\.json$/;
    expect(kept.filter((file) => others.test(file) || file === SINGLE_FILE)).toEqual([]);
  });

  test('has each style sheet once', () => {
    expect(new Set(pack.styles).size).toBe(pack.styles.length);
    const sheets = pack.files.flatMap(([, , body]) => body.split('<style>').slice(1));
    expect(sheets.length).toBeGreaterThan(pages.length);
    expect(sheets.filter((sheet) => !sheet.startsWith('\u0001'))).toEqual([]);
  });
});
