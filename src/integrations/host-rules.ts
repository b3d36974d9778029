import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf, forHosts, hostingOf } from './hosting/built.ts';
import { headersFile } from './hosting/headers-file.ts';
import { rulesFor } from './hosting/rules.ts';

/** Writes what is read off the finished site: `_headers` for hosts that take one, and the checksums of all files. Belongs last. */
export function hostRules(): AstroIntegration {
  let place = { base: '/', isHttps: true };
  return {
    name: 'host-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: config.base.replace(/\/?$/, '/'), isHttps: config.site?.startsWith('https:') ?? false };
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const rules = rulesFor(hostingOf(site, place));
        writeFileSync(join(site, '_headers'), headersFile(rules));
        const sums = checksums(site);
        writeFileSync(join(site, 'SHA256SUMS'), sums.join(''));
        logger.info(`${rules.length} header rules, ${sums.length} checksums`);
      },
    },
  };
}

/** One line for each file, as `sha256sum --check` reads it. */
function checksums(site: string): string[] {
  return filesOf(site)
    .filter((file) => !forHosts.includes(file) && file !== 'SHA256SUMS')
    .map((file) => {
      const sum = createHash('sha256').update(readFileSync(join(site, file)));
      return `${sum.digest('hex')}  ${file}\n`;
    });
}
