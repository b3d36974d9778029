import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site as about } from '../catalog/site.ts';
import { finishedPages } from './finished-page.ts';
import { toMarkdown } from './markdown.ts';

/** Puts a Markdown twin beside every finished page: index.md beside index.html. */
export function twins(): AstroIntegration {
  return {
    name: 'twins',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        let count = 0;
        for (const { file, html, url, modified } of finishedPages(site)) {
          const foot = `---\n\nFrom the ${about.name}, ${url}, facts reviewed up to ${modified}. ${about.independence}\n`;
          writeFileSync(join(site, file.replace(/\.html$/, '.md')), `${toMarkdown(html, url)}\n\n${foot}`);
          count++;
        }
        logger.info(`${count} pages have a Markdown twin`);
      },
    },
  };
}
