import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { filesOf } from './files.ts';

/** What the search page loads; Pagefind's own interface files are left out. */
const USED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[\w-]+\.pf_meta|(index|fragment|filter)\/.+)$/;

/** The pages with a text: those of works and partners. Pagefind would read all others only to leave them out. */
const PAGES = '{resources,partners}/*/index.html';

/**
 * Numbers of sources stand in the sentences, and are no words of theirs. The facts beside the text are labels and
 * values, no passage to show; the small index has them.
 */
const NO_TEXT = ['.grounds', '.aside-card > dl', '.aside-card > .kicker'];

/** Builds the full-text index over the finished pages, and lends the last one to the development server. */
export function fullText(): AstroIntegration {
  let outDir = '';
  return {
    name: 'full-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(join(outDir, 'pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: NO_TEXT });
        if (!index) throw new Error(`full-text index: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site, glob: PAGES });
        const folder = join(site, 'pagefind');
        // Pagefind writes by itself: to hand the files over it would hold them all in memory, twice.
        await index.writeFiles({ outputPath: folder });
        await close();
        const files = filesOf(folder);
        const unused = files.filter((file) => !USED.test(file));
        for (const file of unused) rmSync(join(folder, file));
        logger.info(`${added.page_count} pages in the full-text index, ${files.length - unused.length} files`);
      },
    },
  };
}
