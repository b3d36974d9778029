/** Builds a catalog of many works, and measures what that takes and makes. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addressesOf, fileOf } from './kinds.ts';
import { measure } from './measure.ts';
import { makeProject } from './project.ts';

export interface Growth {
  works: number;
  pages: number;
  files: number;
  seconds: number;
  peakMebibytes: number;
  outputMebibytes: number;
  largest: { address: string; bytes: number };
}

/** Throws when the build fails, with the end of what it printed. */
export async function measureGrowth(works: number): Promise<Growth> {
  const folder = resolve(import.meta.dirname, `../../node_modules/.cache/bench-${works}`);
  makeProject(folder, works);
  const run = join(folder, 'scripts/run.mjs');
  const build = await measure(process.execPath, [run, 'astro', 'build', '--force'], {
    cwd: folder,
    env: { CARDS: 'none' },
  });
  if (build.code !== 0) throw new Error(build.output.slice(-2000));
  const dist = join(folder, 'dist');
  const addresses = addressesOf(dist);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  // The raw size finds the candidates; compressing every page would take longer than building it.
  const largest = addresses
    .map((address) => ({ address, raw: statSync(fileOf(dist, address)).size }))
    .sort((a, b) => b.raw - a.raw)
    .slice(0, 20)
    .map(({ address }) => ({ address, bytes: brotliCompressSync(readFileSync(fileOf(dist, address))).length }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  rmSync(folder, { recursive: true, force: true });
  return {
    works,
    pages: addresses.length,
    files: files.length,
    seconds: build.seconds,
    peakMebibytes: build.peakMebibytes,
    outputMebibytes: Math.round(bytes / 2 ** 20),
    largest: largest ?? { address: '', bytes: 0 },
  };
}
