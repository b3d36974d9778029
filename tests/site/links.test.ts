import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, attribute, elements } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Page, type Site } from './pages.ts';

/** Any address of our own will do: links are resolved against it and stay on it, or do not. */
const origin = canonicalOrigin(siteAtRoot);

describe.for([siteAtRoot, siteUnderBase])('links of the site built for $base', (site) => {
  const anchors = new Map(
    site.pages.map((page) => [page.file, new Set(elements(page.document).map((element) => attribute(element, 'id')))]),
  );

  test.for([...site.pages, ...site.redirects])('every link of $address lands', (page) => {
    expect(linksOf(page).flatMap((link) => faultOf(link, page, site, anchors))).toEqual([]);
  });

  test('there are pages to follow links on', () => {
    expect(site.pages.length).toBeGreaterThan(1);
  });

  test.for([...site.files].filter((file) => /^sitemap.*\.xml$/.test(file)))('every address in %s lands', (file) => {
    const locations = locationsIn(site, file);
    expect(locations).not.toEqual([]);
    expect(locations.filter((address) => !fileAt(new URL(address), site))).toEqual([]);
  });
});

/** What a page points at, by any attribute that holds an address. */
function linksOf(page: Page): string[] {
  const links = elements(page.document).flatMap((element) => [
    ...['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'].flatMap(
      (name) => attribute(element, name) ?? [],
    ),
    ...(attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
    ...(attribute(element, 'property') === 'og:image' ? [attribute(element, 'content') ?? ''] : []),
  ]);
  return [...new Set(links.filter((link) => link !== ''))];
}

function faultOf(
  link: string,
  page: Page,
  site: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): string[] {
  if (!URL.canParse(link, origin + page.address)) return [`${link} is not an address`];
  const url = new URL(link, origin + page.address);
  if (url.origin !== origin) return [];
  const file = fileAt(url, site);
  if (!file) return [`${link} leads to no file`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  // Browsers know '#top' and text fragments by themselves; other files have anchors of their own.
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || !anchors.has(file)) return [];
  return anchors.get(file)?.has(anchor) ? [] : [`${link} leads to no #${anchor}`];
}

/** The file behind an address of ours; undefined for a folder without its closing slash. */
function fileAt({ pathname }: URL, { base, files }: Site): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function locationsIn({ folder }: Site, sitemap: string): string[] {
  const xml = readFileSync(join(folder, sitemap), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, location]) => location ?? []);
}

/** Our origin as the home page states it. Throws when it states none. */
function canonicalOrigin({ pages }: Site): string {
  const home = pages.find((page) => page.file === 'index.html');
  const links = home ? all(home.document, 'link') : [];
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  return new URL((canonical && attribute(canonical, 'href')) ?? '').origin;
}
