import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { catalog } from '../read.ts';
import { all, attribute, textOf } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Page } from './pages.ts';

interface UrlSet {
  urlset: { url: { loc: string; lastmod: string }[] };
}

describe.for([siteAtRoot, siteUnderBase])('ways in for machines, built for $base', (site) => {
  const pages = site.pages.filter(({ file }) => file !== '404.html');
  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  const canonical = ({ document }: Page): string =>
    all(document, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href') ?? '')
      .join();
  const { url: listed } = (new XMLParser().parse(read('sitemap.xml')) as UrlSet).urlset;

  test('the sitemap has every page, and nothing else', () => {
    expect(listed.map(({ loc }) => loc).sort()).toEqual(pages.map(canonical).sort());
  });

  test('the sitemap gives the date of the data, not of the build', () => {
    const dates = new Map(listed.map(({ loc, lastmod }) => [new URL(loc).pathname, String(lastmod)]));
    for (const { path, reviewed } of [...catalog.resources, ...catalog.partners])
      expect(dates.get(site.base + path.slice(1))).toBe(reviewed);
    for (const date of dates.values()) expect(date <= catalog.asOf).toBe(true);
  });

  test('robots.txt lets everybody in and names the sitemap', () => {
    const [home] = pages.filter(({ file }) => file === 'index.html').map(canonical);
    const robots = robotsParser(`${home}robots.txt`, read('robots.txt'));
    expect(robots.isAllowed(`${home}resources/hicp/`, 'AnyBot')).toBe(true);
    expect(robots.getSitemaps()).toEqual([`${home}sitemap.xml`]);
  });

  test('every link of llms.txt lands on a file', () => {
    const links = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) => new URL(link).pathname);
    expect(links.length).toBeGreaterThan(catalog.resources.length);
    expect(links.filter((path) => !site.files.has(path.slice(site.base.length)))).toEqual([]);
    expect(read('llms.txt')).toMatch(/^# .+\n\n> .+\n/);
  });

  test.for(pages)('$address has a Markdown twin with its headings', (page) => {
    const twin = read(page.file.replace(/\.html$/, '.md'));
    const [h1] = all(page.document, 'h1').map((heading) => letters(textOf(heading)));
    const [heading] = twin.split('\n').filter((line) => line.startsWith('# '));
    expect(letters(heading ?? '')).toBe(h1);
    const foot = twin.split('\n---\n').at(-1) ?? '';
    expect(foot).toContain(`, ${canonical(page)}, facts reviewed up to `);
    expect(page.html).toContain(`"dateModified":"${/up to (\S+)\. /.exec(foot)?.[1]}"`);
    expect(twin).not.toMatch(/<(script|style|div|span|p)\b|undefined|\[object/);
    const types = all(page.document, 'link').filter((link) => attribute(link, 'type') === 'text/markdown');
    expect(types).toHaveLength(1);
  });
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
