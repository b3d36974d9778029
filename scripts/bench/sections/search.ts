import { measureFirstResult, measureKeystrokes, withBrowser, type FirstResult } from '../search-browser.ts';
import { measureFirstTime } from '../search-time.ts';
import { quantile } from '../search-growth.ts';
import { sample, typed } from '../queries.ts';
import { slowWords } from '../slow.ts';
import { table } from '../table.ts';

const shown = ['hicp', 'ransomware', 'supply chain risk', 'hippa risk assesment'];

/** Bytes and time to the first result over the built site, and time from keystroke to result. */
export async function searchSection(dist: string, runs: number): Promise<string> {
  const measured = await withBrowser(dist, async (browser, home) => {
    const results: FirstResult[] = [];
    for (const query of [...shown, ...sample]) results.push(await measureFirstResult(browser, home, dist, query));
    return { results, keystrokes: await measureKeystrokes(browser, home, typed) };
  });
  const { results, keystrokes } = measured;
  const times = await measureFirstTime(dist, shown, runs);
  return `## Bytes beyond the page until the first result

${table(
  ['query', 'ours', 'requests', 'Pagefind alone'],
  [
    ...results.slice(0, shown.length).map((result) => [result.query, result.ours, result.requests, result.pagefind]),
    summary('median', results, 0.5),
    summary('95th percentile', results, 0.95),
  ],
)}

## Time to the first result, median of ${runs}, in milliseconds (${slowWords})

From the start of the navigation to the address of the question, nothing in the cache.

${table(
  ['query', 'page painted', 'first result'],
  times.map(({ query, painted, result }) => [query, Math.round(painted), Math.round(result)]),
)}

## From keystroke to result, in milliseconds

${table(['works', 'keystrokes', 'median', '95th percentile'], [keystrokeRow('built site', keystrokes)])}`;
}

/** A row of the table of keystrokes: works, how many were timed, median and 95th percentile in milliseconds. */
export function keystrokeRow(works: string, times: readonly number[]): (string | number)[] {
  return [works, times.length, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
}

function summary(label: string, results: readonly FirstResult[], share: number): (string | number)[] {
  const of = (pick: (result: FirstResult) => number): number => quantile(results.map(pick), share);
  return [
    `${label} of ${results.length} queries`,
    of(({ ours }) => ours),
    of(({ requests }) => requests),
    of(({ pagefind }) => pagefind),
  ];
}
