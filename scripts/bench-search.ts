/**
 * Measures search and prints tables in Markdown.
 *
 *   node scripts/run.mjs scripts/bench-search.ts                      the built site, in a browser
 *   node scripts/run.mjs scripts/bench-search.ts --growth 35,1000     and the index for so many works; 10000 takes minutes
 *
 * Times depend on the machine: read the ratios, and bytes.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import queries from '../tests/unit/search/queries.json' with { type: 'json' };
import { measureFirstResult, measureKeystrokes, withBrowser, type FirstResult } from './bench/search-browser.ts';
import { measureSearch, quantile, type SearchGrowth } from './bench/search-growth.ts';
import { table } from './bench/table.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, growth: { type: 'string', default: '' } },
});
const dist = resolve(import.meta.dirname, '..', values.dist);
if (!existsSync(dist)) throw new Error(`there is no build in ${dist}; run "npm run build" first`);

const asked = queries.filter((query) => query.class !== 'noanswer').map(({ q }) => q);
/** Some of each kind of query, in an order that does not change. */
const sample = asked.filter((_, index) => index % 6 === 0);
/** Short enough to be typed key by key in reasonable time. */
const typed = sample.slice(0, 12);

await withBrowser(dist, async (browser, home) => {
  const results: FirstResult[] = [];
  for (const query of ['hicp', 'ransomware', 'supply chain risk', 'hippa risk assesment', ...sample])
    results.push(await measureFirstResult(browser, home, dist, query));
  console.log('\n## Bytes beyond the page until the first result\n');
  const rows = results.slice(0, 4).map((result) => [result.query, result.ours, result.requests, result.pagefind]);
  const of = (share: number): (string | number)[] => [
    `${share === 0.5 ? 'median' : '95th percentile'} of ${results.length} queries`,
    quantile(
      results.map((result) => result.ours),
      share,
    ),
    quantile(
      results.map((result) => result.requests),
      share,
    ),
    quantile(
      results.map((result) => result.pagefind),
      share,
    ),
  ];
  console.log(table(['query', 'ours', 'requests', 'Pagefind alone'], [...rows, of(0.5), of(0.95)]));
  const times = await measureKeystrokes(browser, home, typed);
  console.log('\n## From keystroke to result, in milliseconds\n');
  console.log(table(['works', 'keystrokes', 'median', '95th percentile'], [timesRow('built site', times)]));
});

const growth: SearchGrowth[] = [];
for (const works of values.growth.split(',').filter(Boolean)) growth.push(await measureSearch(Number(works), asked));
if (growth.length > 0) {
  console.log('\n## The small index as the catalog grows, in bytes (brotli) and milliseconds\n');
  console.log(
    table(
      [
        'works',
        'parts',
        'directory',
        'all parts',
        'one query: median',
        '95th',
        'most',
        'parts',
        'answer: median',
        '95th',
        'MiniSearch, uncut',
      ],
      growth.map(({ works, parts, directory, whole, query, answer, uncut }) => [
        works,
        parts,
        directory,
        whole,
        query.median,
        query.p95,
        query.most,
        query.parts,
        answer.median.toFixed(2),
        answer.p95.toFixed(2),
        uncut,
      ]),
    ),
  );
  const rows = [];
  for (const one of growth) rows.push(timesRow(String(one.works), await keystrokesOver(one)));
  console.log('\n## From keystroke to result in the browser as the catalog grows, in milliseconds\n');
  console.log(table(['works', 'keystrokes', 'median', '95th percentile'], rows));
}

function timesRow(works: string, times: readonly number[]): (string | number)[] {
  return [works, times.length, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
}

/** The built site with another small index put into it. */
async function keystrokesOver({ works, index }: SearchGrowth): Promise<number[]> {
  const folder = resolve(import.meta.dirname, `../node_modules/.cache/bench-search-${works}`);
  rmSync(folder, { recursive: true, force: true });
  for (const kept of ['index.html', 'search/index.html', '_astro', 'pagefind'])
    cpSync(join(dist, kept), join(folder, kept), { recursive: true });
  const write = (name: string, content: unknown): void => {
    const file = join(folder, 'search', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  };
  write('index.json', index.directory);
  for (const [name, part] of index.parts) write(`${index.directory.version}/${name}.json`, part);
  const times = await withBrowser(folder, (browser, home) => measureKeystrokes(browser, home, typed));
  rmSync(folder, { recursive: true, force: true });
  return times;
}
