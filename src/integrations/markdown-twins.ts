import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.ts';
import { inParallel } from './parallel.ts';
import { writeSitemap } from './sitemap.ts';
import { task } from './tasks/twins.ts';

/**
 * Puts a Markdown twin beside every finished page, index.md beside index.html, and lists the pages in sitemap.xml: both
 * at one reading.
 */
export function twinsAndSitemap(): AstroIntegration {
  return {
    name: 'twins and sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = filesOf(site).filter((file) => file.endsWith('.html'));
        const pages = (await inParallel(task, new URL('./tasks/twins.ts', import.meta.url), site, files)).flat();
        const [home] = pages.map(({ url }) => url).sort((a, b) => a.length - b.length);
        for (const [name, xml] of writeSitemap(pages, home ?? '')) writeFileSync(join(site, name), xml);
        logger.info(`${pages.length} pages have a Markdown twin and stand in the sitemap`);
      },
    },
  };
}
