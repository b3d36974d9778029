import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../parallel.ts';

/** One line for each file, as `sha256sum --check` reads it. */
export function task({ site, files }: Part): string[] {
  return files.map((file) => {
    const sum = createHash('sha256').update(readFileSync(join(site, file)));
    return `${sum.digest('hex')}  ${file}\n`;
  });
}
