/** A copy of the project with other content, to build it beside the real one. */
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeSyntheticContent } from './synthetic.ts';

const root = resolve(import.meta.dirname, '../..');
const copied = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Makes the copy under `folder` with a catalog of `count` works. The installed packages are shared by a link. */
export function makeProject(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeSyntheticContent(join(root, 'content'), join(folder, 'content'), count);
  // The addresses on record are those of the real site, pictures included; this copy owes them to nobody.
  rmSync(join(folder, 'content/addresses.txt'), { force: true });
}
