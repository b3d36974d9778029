import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.ts';
import { forHosts, hostingOf } from './hosting/built.ts';
import { headersFile } from './hosting/headers-file.ts';
import { rulesFor } from './hosting/rules.ts';
import { inParallel } from './parallel.ts';
import { task } from './tasks/checksums.ts';

/** Writes what is read off the finished site: `_headers` for hosts that take one, and the checksums of all files. Belongs last. */
export function hostRules(): AstroIntegration {
  let place = { base: '/', isHttps: true };
  return {
    name: 'host-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: config.base, isHttps: config.site?.startsWith('https:') ?? false };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const rules = rulesFor(hostingOf(site, place));
        writeFileSync(join(site, '_headers'), headersFile(rules));
        const files = filesOf(site).filter((file) => !forHosts.includes(file) && file !== 'SHA256SUMS');
        const sums = (await inParallel(task, new URL('./tasks/checksums.ts', import.meta.url), site, files)).flat();
        writeFileSync(join(site, 'SHA256SUMS'), sums.join(''));
        logger.info(`${rules.length} header rules, ${sums.length} checksums`);
      },
    },
  };
}
