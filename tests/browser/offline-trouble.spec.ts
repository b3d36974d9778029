/** The copy kept in a browser, when there is a network that does not do what it should. */
import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRelease } from '../../src/integrations/offline.ts';
import { cachePrefix } from '../../src/offline/release.ts';
import { keptVersions, serveCopy, visitUntilKept, type ServedCopy } from './served-copy.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });

/** Put before the worker, says to it that the reader saves data. */
const SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

let copy: ServedCopy;

test.beforeEach(async () => {
  copy = await serveCopy();
});

test.afterEach(() => copy.close());

test('where a firewall swallows every request, pages and the search come from the copy', async ({ page }) => {
  await visitUntilKept(page, copy.origin);
  copy.answer(() => undefined);
  await page.goto(`${copy.origin}search/?q=telehelth`, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', /hic-stat/);
});

test('where the server has failed, pages and what they read come from the copy', async ({ page }) => {
  await visitUntilKept(page, copy.origin);
  copy.answer((_, response) => void response.writeHead(500).end('down'));
  await page.goto(`${copy.origin}resources/?topic=contracts`);
  await expect(page.locator('[data-filter-status]')).toHaveText(/^\d of \d+ works, by title/);
});

test('without a network an address without its last slash leads to its page', async ({ page, context }) => {
  await visitUntilKept(page, copy.origin);
  await context.setOffline(true);
  await page.goto(`${copy.origin}resources/hicp?from=paper#editions`);
  await expect(page).toHaveURL(`${copy.origin}resources/hicp/?from=paper#editions`);
  await expect(page.locator('h1')).toContainText('Health Industry Cybersecurity Practices');
});

test('the copy of another site on the same origin is left alone, whatever becomes of our own', async ({ page }) => {
  const other = `${cachePrefix('/other/')}123`;
  await page.goto(`${copy.origin}robots.txt`);
  await page.evaluate((name) => caches.open(name), other);
  await visitUntilKept(page, copy.origin);
  const names = (): Promise<string[]> => page.evaluate(() => caches.keys());
  await expect.poll(names).toEqual([other, expect.stringContaining(cachePrefix('/'))]);
  await page.goto(`${copy.origin}offline/`);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect.poll(names).toEqual([other]);
});

test('a browser without room keeps no part of a copy', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: copy.origin, quotaSize: 300_000 });
  await page.goto(`${copy.origin}offline/`);
  await page.getByRole('button', { name: 'Keep a copy in this browser' }).click();
  await expect(page.getByText('This browser did not keep a copy.')).toBeVisible();
  await expect.poll(() => keptVersions(page)).toEqual([]);
});

test('a reader who saves data gets a first copy for the asking', async ({ page }) => {
  const worker = join(copy.site, 'sw.js');
  writeFileSync(worker, SAVING + readFileSync(worker, 'utf8'));
  await page.addInitScript(() => localStorage.setItem('offline-refused', 'yes'));
  await page.goto(`${copy.origin}offline/`);
  await page.getByRole('button', { name: 'Keep a copy in this browser' }).click();
  await expect(page.locator('catalog-offline-state').getByRole('status')).toHaveText(/Available offline/);
});

test('where no copy can be kept, the page says why and offers none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await page.goto(`${copy.origin}offline/`);
  await expect(page.getByText('Without them the site works online only.')).toBeVisible();
  await expect(page.locator('catalog-offline-state button')).toHaveCount(0);
});

test('a newer copy is not fetched unasked by a browser that saves data', async ({ page, context }) => {
  await visitUntilKept(page, copy.origin);
  const [older] = await keptVersions(page);
  const about = join(copy.site, 'about/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('About this catalog</h1>', 'About the new build</h1>'));
  const release = await writeRelease(copy.site, '/');
  const worker = join(copy.site, 'sw.js');
  writeFileSync(worker, SAVING + readFileSync(worker, 'utf8'));
  const packs: string[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('.pack')) packs.push(request.url());
  });
  const states = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const { installing } = registration ?? {};
    while (installing && installing.state === 'installing')
      await new Promise((settle) => installing.addEventListener('statechange', settle, { once: true }));
    return installing?.state;
  });
  expect(states).toBe('redundant');
  expect(packs).toEqual([]);
  expect(release?.version).not.toBe(older);
  expect(await keptVersions(page)).toEqual([older]);
});
