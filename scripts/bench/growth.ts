/** Builds a catalog of many works, and measures what that takes and makes. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressesOf, byKind, fileOf } from './kinds.ts';
import { measure } from './measure.ts';
import { makeProject } from './project.ts';
import { BUDGET } from './sections/weight.ts';

export interface Growth {
  works: number;
  pages: number;
  files: number;
  seconds: number;
  peakMebibytes: number;
  outputMebibytes: number;
  /** Kind → its largest page; bytes of HTML with CSS in brotli. */
  largest: ReadonlyMap<string, Sized>;
  /** How many pages do not arrive in the first round trip. */
  overBudget: number;
  /** What scripts fetch, and its bytes in brotli. */
  fetched: ReadonlyMap<string, number>;
}

interface Sized {
  address: string;
  bytes: number;
}

/** Throws when the build fails, with the end of what it printed. */
export async function measureGrowth(works: number): Promise<Growth> {
  // Not within node_modules, where Node runs no TypeScript, and so no threads of ours.
  const folder = join(tmpdir(), `catalog-bench-${works}`);
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
  const sizes = sizesOf(dist, addresses);
  const fetched = fetchedOf(dist);
  rmSync(folder, { recursive: true, force: true });
  return {
    works,
    pages: addresses.length,
    files: files.length,
    seconds: build.seconds,
    peakMebibytes: build.peakMebibytes,
    outputMebibytes: Math.round(bytes / 2 ** 20),
    ...sizes,
    fetched,
  };
}

/** Quick compression finds the candidates: compressing every page as hard as servers do takes longer than building it. */
function sizesOf(dist: string, addresses: readonly string[]): Pick<Growth, 'largest' | 'overBudget'> {
  const largest = new Map<string, Sized>();
  let overBudget = 0;
  for (const [kind, all] of byKind(addresses)) {
    const quick = all.map((address) => ({ address, bytes: compressed(fileOf(dist, address), 5) }));
    const sorted = quick.sort((a, b) => b.bytes - a.bytes);
    // What fits in the quick compression fits all the more in the other one.
    const candidates = sorted.filter(({ bytes }, index) => index < 5 || bytes > BUDGET);
    const sized = candidates.map(({ address }) => ({ address, bytes: compressed(fileOf(dist, address)) }));
    overBudget += sized.filter(({ bytes }) => bytes > BUDGET).length;
    const [first] = sized.sort((a, b) => b.bytes - a.bytes);
    if (first) largest.set(kind, first);
  }
  return { largest, overBudget };
}

function fetchedOf(dist: string): Map<string, number> {
  const search = join(dist, 'search');
  const version = readdirSync(search, { withFileTypes: true }).find((found) => found.isDirectory())?.name ?? '';
  const parts = readdirSync(join(search, version)).map((name) => compressed(join(search, version, name)));
  const size = (name: string): number => (existsSync(join(dist, name)) ? compressed(join(dist, name)) : 0);
  return new Map([
    ['/resources/filter.json', size('resources/filter.json')],
    ['/search/index.json', size('search/index.json')],
    ['/search/, largest part', Math.max(...parts)],
    ['/search/, number of parts', parts.length],
    ['/sw.js', size('sw.js')],
  ]);
}

function compressed(file: string, quality: number = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
