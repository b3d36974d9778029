/**
 * npm run bench: measures the built site and prints tables in Markdown.
 *
 *   npm run bench                        weight and paint of one page of each kind (build first)
 *   npm run bench -- --runs 9            more runs for the medians
 *   npm run bench -- --growth 35,1000    also builds catalogs of so many works; 10000 takes long
 *
 * Times depend on the machine: read the ratios, and bytes and counts.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrowth } from './bench/growth.ts';
import { addressesOf, byKind } from './bench/kinds.ts';
import { measurePaint } from './bench/paint.ts';
import { table } from './bench/table.ts';
import { weigh } from './bench/weight.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '5' },
    growth: { type: 'string' },
  },
});
const dist = resolve(import.meta.dirname, '..', values.dist);
if (!existsSync(dist)) throw new Error(`there is no build in ${dist}; run "npm run build" first`);

const kinds = [...byKind(addressesOf(dist))].filter(([, addresses]) => addresses.length > 0);
/** The heaviest page of each kind stands for it. */
const heaviest = kinds.flatMap(([kind, addresses]) => {
  const weights = addresses.map((address) => weigh(dist, address)).sort((a, b) => b.html.brotli - a.html.brotli);
  return weights.slice(0, 1).map((weight) => ({ kind, count: addresses.length, ...weight }));
});

console.log('\n## Weight of the heaviest page of each kind, in bytes\n');
console.log(
  table(
    ['kind', 'pages', 'heaviest', 'HTML + CSS, brotli', 'gzip', 'scripts, brotli', 'elements'],
    heaviest.map((page) => [
      page.kind,
      page.count,
      page.address,
      page.html.brotli,
      page.html.gzip,
      page.scripts.brotli,
      page.elements,
    ]),
  ),
);

const pairs = await measurePaint(
  dist,
  heaviest.map(({ address }) => address),
  Number(values.runs),
);
console.log(`\n## Paint, median of ${values.runs} (processor 4 times slower, 150 ms, 1.6 Mbit/s)\n`);
console.log('Minimal: a page with the same content, three rules of style and no script, measured in the same run.\n');
console.log(
  table(
    ['page', 'first paint, ms', 'largest, ms', 'minimal, ms', 'ratio', 'blocking, ms', 'shift', 'requests', 'bytes'],
    pairs.map(({ ours, minimal }) => [
      ours.address,
      Math.round(ours.firstPaint),
      Math.round(ours.largestPaint),
      Math.round(minimal.largestPaint),
      (ours.largestPaint / minimal.largestPaint).toFixed(2),
      Math.round(ours.blocking),
      ours.shift.toFixed(3),
      ours.requests,
      ours.transferred,
    ]),
  ),
);

if (values.growth) {
  console.log('\n## Growth of the build\n');
  const rows = [];
  for (const count of values.growth.split(',').map(Number)) rows.push(await measureGrowth(count));
  console.log(
    table(
      ['works', 'pages', 'files', 'seconds', 'ms per file', 'peak MiB', 'output MiB', 'largest page, brotli'],
      rows.map((row) => [
        row.works,
        row.pages,
        row.files,
        row.seconds.toFixed(1),
        ((row.seconds * 1000) / row.files).toFixed(2),
        row.peakMebibytes,
        row.outputMebibytes,
        `${row.largest.bytes} (${row.largest.address})`,
      ]),
    ),
  );
}
