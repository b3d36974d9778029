import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.ts';
import { inParallel } from './parallel.ts';
import { task } from './tasks/twins.ts';

/** Puts a Markdown twin beside every finished page: index.md beside index.html. */
export function twins(): AstroIntegration {
  return {
    name: 'twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = filesOf(site).filter((file) => file.endsWith('.html'));
        const counts = await inParallel(task, new URL('./tasks/twins.ts', import.meta.url), site, pages);
        logger.info(`${counts.reduce((sum, count) => sum + count, 0)} pages have a Markdown twin`);
      },
    },
  };
}
