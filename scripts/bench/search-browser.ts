/** What search costs in a browser: bytes until the first result, and time from keystroke to result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { portOf } from '../ports.ts';
import { serve } from '../serve.ts';

export interface FirstResult {
  query: string;
  /** Bytes beyond the HTML of the page, compressed by brotli where that makes them fewer. */
  ours: number;
  requests: number;
  /** The same for Pagefind alone, over the same pages. */
  pagefind: number;
}

/** Opens a browser on the build in `dist`, and hands both over; closes them at the end. */
export async function withBrowser<Result>(
  dist: string,
  use: (browser: Browser, home: string) => Promise<Result>,
): Promise<Result> {
  const server = await serve(dist, '/', 0);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    return await use(browser, `http://127.0.0.1:${portOf(server)}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** What travels until the first result of a query: with our search, and with Pagefind alone, the code of both included. */
export async function measureFirstResult(
  browser: Browser,
  home: string,
  dist: string,
  query: string,
): Promise<FirstResult> {
  const ours = await requestsOf(browser, async (page) => {
    await page.addInitScript(markFirstResult);
    await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    await page.locator(FIRST_RESULT).first().waitFor();
  });
  const pagefind = await requestsOf(browser, async (page) => {
    await page.goto(`${home}favicon.svg`);
    await page.evaluate(async (words) => {
      const { search } = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
        search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      };
      await (await search(words)).results[0]?.data();
    }, query);
  });
  return {
    query,
    ours: weigh(dist, ours),
    requests: ours.length,
    pagefind: weigh(dist, pagefind),
  };
}

/** Milliseconds from each keystroke of a query to the list that answers it, everything else being idle. */
export async function measureKeystrokes(browser: Browser, home: string, queries: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${home}search/`);
  await page.evaluate(() => {
    const marks = { typed: 0, times: [] as number[] };
    Object.assign(globalThis, { marks });
    document.addEventListener('input', () => (marks.typed = performance.now()), true);
    const list = document.querySelector('[data-search-list]');
    new MutationObserver(() => {
      if (marks.typed === 0) return;
      marks.times.push(performance.now() - marks.typed);
      marks.typed = 0;
    }).observe(list ?? document.body, { childList: true });
  });
  for (const query of queries) {
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially(query, { delay: 120 });
  }
  const times = await page.evaluate(() => (globalThis as unknown as { marks: { times: number[] } }).marks.times);
  await page.close();
  return times;
}

/** The link of a result, or of a page that answers above the results, once there is one. */
export const FIRST_RESULT = '[data-search-results] .work-title a';

/** Runs in the page: marks the moment at which the first result stands in the list. */
export function markFirstResult(): void {
  new MutationObserver(() => {
    if (
      document.querySelector('[data-search-results] .work-title a') &&
      performance.getEntriesByName('first result').length === 0
    )
      performance.mark('first result');
  }).observe(document, { childList: true, subtree: true });
}

/** Paths of what a page and its workers fetched, its HTML and icon apart; up to the mark "first result" if it sets one. */
async function requestsOf(browser: Browser, act: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const fetched: string[] = [];
  context.on('requestfinished', (request) => {
    if (!request.isNavigationRequest()) fetched.push(request.url());
  });
  await act(page);
  // What ends while this is asked must not count, so the page itself says what it had by then.
  const before = await page.evaluate(() => {
    const end = performance.getEntriesByName('first result')[0]?.startTime;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return end === undefined
      ? undefined
      : entries.filter(({ responseEnd }) => responseEnd <= end).map(({ name }) => name);
  });
  await context.close();
  return (before ?? fetched).map((address) => new URL(address).pathname).filter((path) => !path.includes('favicon'));
}

function weigh(dist: string, paths: readonly string[]): number {
  const sizes = paths.map((path) => {
    const content = readFileSync(join(dist, path));
    return Math.min(content.length, brotliCompressSync(content).length);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
