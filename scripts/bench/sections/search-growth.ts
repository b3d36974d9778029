import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { asked, typed } from '../queries.ts';
import { measureKeystrokes, withBrowser } from '../search-browser.ts';
import { measureSearch, type SearchGrowth } from '../search-growth.ts';
import { table } from '../table.ts';
import { keystrokeRow } from './search.ts';

/** The small index of search over synthetic catalogs of these sizes, and its answers within the site in `dist`. */
export async function searchGrowthSection(dist: string, sizes: readonly number[]): Promise<string> {
  const growth: SearchGrowth[] = [];
  for (const works of sizes) growth.push(await measureSearch(works, asked));
  const rows = [];
  for (const one of growth) rows.push(keystrokeRow(String(one.works), await keystrokesOver(dist, one)));
  const head = ['works', 'parts', 'directory', 'all parts', 'one query: median', '95th', 'most', 'parts'];
  return `## The small index as the catalog grows, in bytes (brotli) and milliseconds

${table(
  [...head, 'answer: median', '95th', 'MiniSearch, uncut'],
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
)}

## From keystroke to result in the browser as the catalog grows, in milliseconds

${table(['works', 'keystrokes', 'median', '95th percentile'], rows)}`;
}

/** The built site with another small index put into it. */
async function keystrokesOver(dist: string, { works, index }: SearchGrowth): Promise<number[]> {
  const folder = resolve(import.meta.dirname, `../../../node_modules/.cache/bench-search-${works}`);
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
