/**
 * npm run bench: measures the built site, prints tables in Markdown, and writes them to a file.
 *
 *   npm run bench                        weight, paint and search (build first)
 *   npm run bench -- --growth 35,1000    also builds catalogs of so many works; 10000 takes long
 *   npm run bench -- --only search       only some of the sections weight, paint, search, growth
 *   npm run bench -- --kinds home,search paint only the pages of these kinds
 *   npm run bench -- --runs 9            more runs for the medians
 *   npm run bench -- --out bench.md      the file
 *
 * Times depend on the machine: read the ratios, and bytes and counts.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { growthSection } from './bench/sections/growth.ts';
import { paintSection } from './bench/sections/paint.ts';
import { searchGrowthSection } from './bench/sections/search-growth.ts';
import { searchSection } from './bench/sections/search.ts';
import { heaviestOf, weightSection } from './bench/sections/weight.ts';
import { numberOf, readOptions, refuse } from './options.ts';

const { values } = readOptions(import.meta.filename, {
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '5' },
    growth: { type: 'string', default: '' },
    only: { type: 'string', default: 'weight,paint,search,growth' },
    kinds: { type: 'string', default: '' },
    out: { type: 'string', default: 'bench.md' },
  },
});
const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, values.dist);
if (!existsSync(dist)) refuse(`there is no build in ${dist}; run "npm run build" first`);

const list = (text: string): string[] => text.split(',').filter(Boolean);
const only = new Set(list(values.only));
const kinds = list(values.kinds);
const sizes = list(values.growth).map((size) => numberOf('growth', size));
const runs = numberOf('runs', values.runs);

const heaviest = heaviestOf(dist);
const painted = heaviest.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
const sections: Record<string, (() => string | Promise<string>)[]> = {
  weight: [() => weightSection(heaviest)],
  paint: [() => paintSection(dist, painted, runs)],
  search: [() => searchSection(dist, runs), ...(sizes.length > 0 ? [() => searchGrowthSection(dist, sizes)] : [])],
  growth: sizes.length > 0 ? [() => growthSection(sizes)] : [],
};

const unknown = [...only].filter((name) => !(name in sections));
if (unknown.length > 0) refuse(`--only knows ${Object.keys(sections).join(', ')}, and not ${unknown.join(', ')}`);

const written: string[] = [];
for (const [name, makers] of Object.entries(sections)) {
  if (!only.has(name)) continue;
  for (const make of makers) {
    written.push(await make());
    console.log(`\n${written.at(-1)}`);
    // After each, so that a run that is stopped leaves what it has found.
    writeFileSync(resolve(root, values.out), `${written.join('\n\n')}\n`);
  }
}
