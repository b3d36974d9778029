import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keeps a picture under its name in one step, so that an interrupted build leaves no half to be taken for a whole. */
export function keep(file: string, image: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, image);
  renameSync(beside, file);
}
