import type { AstroIntegration } from 'astro';
import XMLBuilder from 'fast-xml-builder';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishedPages } from './finished-page.ts';
import { filesOf } from './files.ts';

/** The protocol allows 50,000 addresses in one file; from here on the list is cut into parts. */
export const LONGEST_SITEMAP = 10_000;

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Lists every finished page in sitemap.xml with the day of its data. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages: { url: string; modified: string }[] = [];
        for (const { url, modified } of finishedPages(site, filesOf(site))) pages.push({ url, modified });
        const [home] = pages.map(({ url }) => url).sort((a, b) => a.length - b.length);
        for (const [name, xml] of writeSitemap(pages, home ?? '')) writeFileSync(join(site, name), xml);
        logger.info(`${pages.length} addresses in the sitemap`);
      },
    },
  };
}

/** The files of a sitemap (sitemaps.org protocol 0.9) by name: one, or an index and its parts. `home` is the address of the home page. */
export function writeSitemap(
  pages: readonly { readonly url: string; readonly modified: string }[],
  home: string,
  longest = LONGEST_SITEMAP,
): Map<string, string> {
  if (pages.length <= longest) return new Map([['sitemap.xml', urlSet(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / longest) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * longest, (index + 1) * longest),
  }));
  const index = parts.map(({ name, pages: part }) => ({ loc: new URL(name, home).href, lastmod: latest(part) }));
  return new Map([
    ['sitemap.xml', xml({ sitemapindex: { '@xmlns': XMLNS, sitemap: index } })],
    ...parts.map((part) => [part.name, urlSet(part.pages)] as const),
  ]);
}

function urlSet(pages: readonly { readonly url: string; readonly modified: string }[]): string {
  return xml({
    urlset: { '@xmlns': XMLNS, url: pages.map(({ url, modified }) => ({ loc: url, lastmod: modified })) },
  });
}

function latest(pages: readonly { readonly modified: string }[]): string {
  return pages.reduce((newest, { modified }) => (modified > newest ? modified : newest), '');
}

function xml(content: object): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...content });
}
