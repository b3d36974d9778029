import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes the files for machines as soon as they are made. Astro would write each after a line in the log and several
 * turns of waiting for the disk, which takes longer than making it, and there are six times as many files as pages.
 */
export function machineFiles(): AstroIntegration {
  let outDir = '';
  let root = '';
  return {
    name: 'machine-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        root = new URL(config.base, config.site ?? 'http://localhost').href.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'machine-files',
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const files = paths.filter(({ route }) => route.type === 'endpoint');
            const folders = new Set<string>();
            for (const { pathname, route } of files) {
              const rendered = await astro.render(new Request(root + pathname), { routeData: route });
              const response = rendered instanceof Response ? rendered : rendered.response;
              const file = join(outDir, pathname.replace(/\/$/, ''));
              const folder = dirname(file);
              if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
              folders.add(folder);
              // The flag stops the build when two routes, or a route and a file of public/, have the same address.
              writeFileSync(file, await response.bytes(), { flag: 'wx' });
            }
            logger.info(`${files.length} files for machines`);
            return paths.filter(({ route }) => route.type !== 'endpoint');
          },
        }));
      },
    },
  };
}
