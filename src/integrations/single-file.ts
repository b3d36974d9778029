import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_ENTRIES, SINGLE_FILE } from '../offline/copies.ts';
import { countEntries, filesOf } from './files.ts';
import { bundle } from './bundle.ts';
import { assemble } from './single-file/assemble.ts';

/** Where the size of the file stands on the page that offers it. */
const SIZE = /(<span data-size="single-file">)[^<]*/;

/** Makes the whole catalog one file that opens without a network and without a server. Belongs right after the pages. */
export function singleFile(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = filesOf(site);
        const entries = countEntries(files);
        if (entries > MOST_ENTRIES)
          return logger.info(`left out: ${entries} works and partners are too many for one file`);
        const read = (file: string): string => readFileSync(join(site, file), 'utf8');
        const code = await bundle(join(root, 'src/components/offline/single-file.client.ts'));
        // The end of the element must not stand within it.
        const script = code.replaceAll('</script', '<\\/script');
        const sheet = readFileSync(join(root, 'src/styles/single-file.css'), 'utf8');
        const html = assemble({ files, read, base, script, sheet });
        mkdirSync(join(site, 'offline'), { recursive: true });
        writeFileSync(join(site, SINGLE_FILE), html);
        const bytes = Buffer.byteLength(html);
        const page = read('offline/index.html');
        writeFileSync(join(site, 'offline/index.html'), page.replace(SIZE, `$1${Math.round(bytes / 1000)} kB`));
        logger.info(`${entries} works and partners in one file of ${bytes} bytes`);
      },
    },
  };
}
