/** How soon a page paints on a slow machine and line, next to a minimal page measured in the same run. */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { portOf } from '../ports.ts';
import { serveCompressed } from './compressed.ts';
import { slowDown } from './slow.ts';

export interface Paint {
  address: string;
  /** Milliseconds from the start of the navigation; medians of the runs. */
  firstPaint: number;
  largestPaint: number;
  /** Milliseconds over 50 in which the main thread was busy. */
  blocking: number;
  /** Cumulative layout shift, without unit. */
  shift: number;
  requests: number;
  transferred: number;
}

/** Where the minimal twin of an address is served. */
const TWIN = '/minimal';

/** What a careful hand would write for the same content: its text, links and tables, and two rules of style. */
const minimal =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Minimal</title>' +
  '<style>body{font:1.06rem/1.55 system-ui;max-width:42rem;margin:2rem auto;padding:0 1rem}h1{font-family:Georgia,serif}</style>';

/** A page of ours and the minimal page with the same content. */
export interface PaintPair {
  ours: Paint;
  minimal: Paint;
}

/** Measures each address and its minimal twin `runs` times, in turns, so that a busy moment falls on all alike. */
export async function measurePaint(dist: string, addresses: readonly string[], runs: number): Promise<PaintPair[]> {
  const server = await serveCompressed(dist, { below: TWIN, made: (html) => minimal + bareText(html) });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const origin = `http://127.0.0.1:${portOf(server)}`;
  const all = addresses.flatMap((address) => [address, TWIN + address]);
  const found = new Map<string, Paint[]>(all.map((address) => [address, []]));
  try {
    for (let run = 0; run < runs; run++) {
      for (const address of all) found.get(address)?.push(await visit(browser, origin, address));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return addresses.map((address) => ({
    ours: medianOf(address, found.get(address) ?? []),
    minimal: medianOf(TWIN + address, found.get(TWIN + address) ?? []),
  }));
}

async function visit(browser: Browser, origin: string, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await slowDown(client);
  let transferred = 0;
  let requests = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
    requests += 1;
  });
  await page.goto(origin + address, { waitUntil: 'load' });
  await page.waitForTimeout(600);
  const timings = await page.evaluate(
    () =>
      new Promise<{ firstPaint: number; largestPaint: number; blocking: number; shift: number }>((settle) => {
        const seen = { firstPaint: 0, largestPaint: 0, blocking: 0, shift: 0 };
        const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
          new PerformanceObserver((list) => {
            list.getEntries().forEach(note);
          }).observe({ type, buffered: true });
        };
        observe('paint', (entry) => {
          if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
        });
        observe('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
        observe('longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
        observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
        setTimeout(() => {
          settle(seen);
        }, 100);
      }),
  );
  await context.close();
  return { address, ...timings, requests, transferred };
}

function medianOf(address: string, visits: readonly Paint[]): Paint {
  const median = (pick: (paint: Paint) => number): number => {
    const sorted = visits.map(pick).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  return {
    address,
    firstPaint: median((paint) => paint.firstPaint),
    largestPaint: median((paint) => paint.largestPaint),
    blocking: median((paint) => paint.blocking),
    shift: median((paint) => paint.shift),
    requests: median((paint) => paint.requests),
    transferred: median((paint) => paint.transferred),
  };
}

/** The main part of a page without scripts, drawings, and attributes other than addresses. */
function bareText(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const texts = main.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '');
  return texts.replace(
    /<([a-z][a-z0-9-]*)([^>]*)>/g,
    (_, tag: string, rest: string) => `<${tag}${/ href="[^"]*"/.exec(rest)?.[0] ?? ''}>`,
  );
}
