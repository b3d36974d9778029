import XMLBuilder from 'fast-xml-builder';

/** The protocol allows 50,000 addresses in one file; from here on the list is cut into parts. */
export const LONGEST_SITEMAP = 10_000;

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What the sitemap says of a page: its full address, and the day of the data that it shows. */
export interface Listed {
  readonly url: string;
  readonly modified: string;
}

/** The files of a sitemap (sitemaps.org protocol 0.9) by name: one, or an index and its parts. `home` is the address of the home page. */
export function writeSitemap(pages: readonly Listed[], home: string, longest = LONGEST_SITEMAP): Map<string, string> {
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

function urlSet(pages: readonly Listed[]): string {
  return xml({
    urlset: { '@xmlns': XMLNS, url: pages.map(({ url, modified }) => ({ loc: url, lastmod: modified })) },
  });
}

function latest(pages: readonly Listed[]): string {
  return pages.reduce((newest, { modified }) => (modified > newest ? modified : newest), '');
}

function xml(content: object): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...content });
}
