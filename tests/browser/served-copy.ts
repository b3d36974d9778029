import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen } from '../../scripts/ports.ts';
import { atRoot } from '../site/builds.ts';

/** A copy of the built site on a server of its own: a test may change both. */
export interface ServedCopy {
  /** Its folder. */
  readonly site: string;
  /** Its address, with a slash at the end. */
  readonly origin: string;
  /** From now on the server answers like this. */
  readonly answer: (as: RequestListener) => void;
  readonly close: () => void;
}

/** Copies the site built for `/` and serves it on a free port. */
export async function serveCopy(): Promise<ServedCopy> {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(atRoot.folder, site, { recursive: true });
  const files = sirv(site, { dev: true });
  let listener: RequestListener = (request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  };
  const server = createServer((request, response) => listener(request, response));
  const port = await listen(server);
  return {
    site,
    origin: `http://127.0.0.1:${port}/`,
    answer: (as) => (listener = as),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

/** Opens the home page and waits until the browser keeps a copy. */
export async function visitUntilKept(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null);
}

/** The releases of which the browser keeps anything. */
export async function keptVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? ''));
}
