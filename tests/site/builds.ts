/** The three builds under test: where each is, and the path it was built for. */
import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export interface Build {
  /** Absolute path of the folder. */
  folder: string;
  /** Base path, with a slash at both ends. */
  base: string;
}

const root = resolve(import.meta.dirname, '../..');

/** What visitors get. */
export const atRoot: Build = { folder: `${root}/dist`, base: '/' };

/** The same site for a server where it is not at the top, as on GitHub Pages. */
export const underBase: Build = {
  folder: `${root}/node_modules/.cache/dist-base`,
  base: '/some/base/',
};

/** The first one once more, to compare byte for byte. */
export const again: Build = { folder: `${root}/node_modules/.cache/dist-again`, base: '/' };

/** The files of a folder, sorted, as paths within it. Throws when there is no such folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}
