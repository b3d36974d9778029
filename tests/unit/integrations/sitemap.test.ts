import { expect, test } from 'vitest';
import { LONGEST_SITEMAP, writeSitemap } from '../../../src/integrations/sitemap.ts';

test('a large sitemap is an index of parts that hold every address once', () => {
  const pages = Array.from({ length: 2 * LONGEST_SITEMAP + 5 }, (_, index) => ({
    url: `https://catalog.example/base/${index}/`,
    modified: index === 3 ? '2027-01-02' : '2026-11-21',
  }));
  const files = writeSitemap(pages, 'https://catalog.example/base/');
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const index = files.get('sitemap.xml') ?? '';
  expect(index.match(/<loc>[^<]*<\/loc>/g)).toHaveLength(3);
  expect(index).toContain('<loc>https://catalog.example/base/sitemap-1.xml</loc>');
  expect(index).toContain('<lastmod>2027-01-02</lastmod>');
  const parts = [...files].slice(1).flatMap(([, xml]) => xml.match(/<loc>[^<]*<\/loc>/g) ?? []);
  expect(new Set(parts).size).toBe(pages.length);
  for (const xml of files.values()) expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
});
