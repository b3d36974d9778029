import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, sorted, as paths within it, with slashes whatever the system. */
export function filesOf(folder: string): string[] {
  const files: string[] = [];
  const look = (below: string): void => {
    for (const found of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (found.isDirectory()) look(`${below}${found.name}/`);
      else if (found.isFile()) files.push(below + found.name);
    }
  };
  look('');
  return files.sort();
}

/** How many works and partners have a page among the files of a built site. */
export function countEntries(files: readonly string[]): number {
  return files.filter((file) => /^(resources|partners)\/[^/]+\/index\.html$/.test(file)).length;
}
