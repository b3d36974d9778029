/** How long a reader on a slow machine and line waits for the first result. */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { portOf } from '../ports.ts';
import { serveCompressed } from './compressed.ts';
import { FIRST_RESULT, markFirstResult } from './search-browser.ts';
import { quantile } from './search-growth.ts';
import { slowDown } from './slow.ts';

/** Milliseconds from the start of a navigation. */
export interface FirstTime {
  query: string;
  painted: number;
  result: number;
}

/** Asks each question by its address on a slow machine and line, `runs` times; medians. */
export async function measureFirstTime(dist: string, queries: readonly string[], runs: number): Promise<FirstTime[]> {
  const server = await serveCompressed(dist);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const home = `http://127.0.0.1:${portOf(server)}/`;
  const times = new Map<string, FirstTime[]>(queries.map((query) => [query, []]));
  for (let run = 0; run < runs; run++)
    for (const query of queries) times.get(query)?.push(await timeOf(browser, home, query));
  await browser.close();
  server.close();
  return [...times].map(([query, found]) => ({
    query,
    painted: quantile(
      found.map(({ painted }) => painted),
      0.5,
    ),
    result: quantile(
      found.map(({ result }) => result),
      0.5,
    ),
  }));
}

async function timeOf(browser: Browser, home: string, query: string): Promise<FirstTime> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(markFirstResult);
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  await page.locator(FIRST_RESULT).first().waitFor();
  const time = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    result: performance.getEntriesByName('first result')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return { query, ...time };
}
