/** How soon a page paints on a slow machine and line, next to a minimal page measured in the same run. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.ts';

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

/** Processor 4 times slower, 150 ms there and back, 1.6 Mbit/s down. */
const slow = { cpu: 4, latency: 150, bytesPerSecond: 200_000 };

/** A page that a careful hand would write: the text of a page of ours, and ten lines of style. */
const minimal =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Minimal</title>' +
  '<style>body{font:1.06rem/1.55 system-ui;max-width:42rem;margin:2rem auto;padding:0 1rem}h1{font-family:Georgia,serif}</style>';

/** Measures each address `runs` times, in turns, so that a busy moment of the machine falls on all alike. */
export async function measurePaint(dist: string, addresses: readonly string[], runs: number): Promise<Paint[]> {
  const server = await serve(dist);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const all = ['/minimal', ...addresses];
  const found = new Map<string, Paint[]>(all.map((address) => [address, []]));
  try {
    for (let run = 0; run < runs; run++) {
      for (const address of all) found.get(address)?.push(await visit(browser, origin, address));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return all.map((address) => medianOf(address, found.get(address) ?? []));
}

async function visit(browser: Browser, origin: string, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
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

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A server that sends everything in brotli, as a good host does. */
async function serve(dist: string): Promise<Server> {
  const text = /<main[\s\S]*<\/main>/.exec(readFileSync(join(dist, 'about/index.html'), 'utf8'))?.[0] ?? '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = path === '/minimal' ? Buffer.from(`${minimal}${text}`) : readFileSync(file);
      const type = path === '/minimal' ? types['.html'] : (types[extname(file)] ?? 'application/octet-stream');
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=60' });
      response.end(brotliCompressSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return server;
}
