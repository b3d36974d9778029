import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRelease } from '../../src/integrations/offline.ts';
import { MOST_OFFLINE } from '../../src/offline/copies.ts';
import { cachePrefix } from '../../src/offline/release.ts';
import { addresses, readBuilt } from './addresses.ts';
import { keptVersions, serveCopy, visitUntilKept, type ServedCopy } from './served-copy.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });

let copy: ServedCopy;
let site = '';
let origin = '';

test.beforeEach(async () => {
  copy = await serveCopy();
  ({ site, origin } = copy);
});

test.afterEach(() => copy.close());

test('after one visit every page opens without a network', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await context.setOffline(true);
  const wrong: string[] = [];
  for (const { file, path } of addresses) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const title = /<title>(.*?)<\/title>/.exec(readBuilt(file))?.[1]?.replaceAll('&amp;', '&');
    if ((await page.title()) !== title) wrong.push(path);
  }
  expect(wrong).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
});

test('after one visit the search answers without a network', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await context.setOffline(true);
  await page.goto(`${origin}search/?q=ransomware`);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.goto(`${origin}search/?q=telehelth`);
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', /hic-stat/);
});

test('an address that is not there leads to help, without a network too', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await context.setOffline(true);
  await page.goto(`${origin}nothing/here/`);
  await expect(page.locator('h1')).toHaveText('This page is not here');
});

test('a file that the copy leaves out is not called a wrong address', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await context.setOffline(true);
  await page.goto(`${origin}api/v1/resources.json`);
  await expect(page.locator('.lede')).toContainText('not in the copy of the catalog kept on this device');
});

test('a new build takes the place of the old one, whole and once, and the reader is told', async ({
  page,
  context,
}) => {
  await visitUntilKept(page, origin);
  const about = join(site, 'about/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('About this catalog</h1>', 'About the new build</h1>'));
  for (const name of readdirSync(join(site, 'offline')))
    if (name.endsWith('.pack')) rmSync(join(site, 'offline', name));
  const version = (await writeRelease(site, '/'))?.version;
  let loads = 0;
  page.on('load', () => (loads += 1));
  // The first copy is none that has arrived.
  await expect(page.locator('catalog-keep-offline')).toBeEmpty();
  await page.goto(`${origin}offline/`);
  const link = page.locator('main a').last();
  await link.focus();
  await expect(page.locator('catalog-keep-offline')).toHaveText(/newer version/);
  await expect(link).toBeFocused();
  expect(loads).toBe(1);
  await expect.poll(() => keptVersions(page)).toEqual([version]);
  await context.setOffline(true);
  await page.goto(`${origin}about/`);
  await expect(page.locator('h1')).toHaveText('About the new build');
});

test('the offline page says what is kept, and removes it for good', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await page.goto(`${origin}offline/`);
  const state = page.locator('catalog-offline-state');
  await expect(state.getByRole('status')).toHaveText(/Available offline: \d+ files, [\d,]+ kB, facts as of/);
  await state.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(state.getByRole('status')).toHaveText('No copy is kept in this browser.');
  expect(await keptVersions(page)).toEqual([]);
  await page.goto(origin);
  await page.waitForTimeout(4000);
  expect(await registrations(page)).toBe(0);
  await expectNothingOffline(page, context);
});

test('a copy that was removed is kept again when the reader asks, at once or later', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  await page.goto(`${origin}offline/`);
  const state = page.locator('catalog-offline-state');
  const remove = state.getByRole('button', { name: 'Remove the copy' });
  const keep = state.getByRole('button', { name: 'Keep a copy in this browser' });
  await remove.click();
  await expect(keep).toBeFocused();
  await keep.press('Enter');
  await expect(state.getByRole('status')).toHaveText(/Available offline/);
  await expect(remove).toBeFocused();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await keep.click();
  await expect(state.getByRole('status')).toHaveText(/Available offline/);
  await context.setOffline(true);
  await page.goto(`${origin}about/`);
  await expect(page.locator('h1')).toHaveText('About this catalog');
});

test('a copy that the browser has emptied is filled again by the next visit', async ({ page }) => {
  await visitUntilKept(page, origin);
  const kept = await keptVersions(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${origin}offline/`);
  await expect(page.getByText('No copy is kept in this browser.')).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.match('/offline/state.json'))?.ok)).toBe(true);
  expect(await keptVersions(page)).toEqual(kept);
});

test('a copy that cannot be fetched is said, and the button stays', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('offline-refused', 'yes'));
  for (const name of readdirSync(join(site, 'offline')))
    if (name.endsWith('.pack')) rmSync(join(site, 'offline', name));
  await page.goto(`${origin}offline/`);
  const keep = page.getByRole('button', { name: 'Keep a copy in this browser' });
  await keep.click();
  await expect(page.getByText('This browser did not keep a copy.')).toBeVisible();
  await expect(keep).toBeFocused();
});

test('a copy that the browser has emptied and cannot fetch again is said', async ({ page }) => {
  await visitUntilKept(page, origin);
  await page.goto(`${origin}offline/`);
  await page.evaluate(async () => {
    localStorage.setItem('offline-refused', 'yes');
    for (const name of await caches.keys()) await caches.delete(name);
  });
  for (const name of readdirSync(join(site, 'offline')))
    if (name.endsWith('.pack')) rmSync(join(site, 'offline', name));
  await page.reload();
  await page.getByRole('button', { name: 'Keep a copy in this browser' }).click();
  await expect(page.getByText('This browser did not keep a copy.')).toBeVisible();
});

test('a copy that is removed in the first moments of a page stays removed', async ({ page }) => {
  await visitUntilKept(page, origin);
  await page.goto(`${origin}offline/`);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.getByText('No copy is kept in this browser.')).toBeVisible();
  await page.waitForTimeout(4000);
  expect(await registrations(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('offline-refused'))).toBe('yes');
});

test('a catalog that has grown too large for a browser takes its older copy away', async ({ page, context }) => {
  await visitUntilKept(page, origin);
  for (let number = 0; number <= MOST_OFFLINE; number++) {
    const folder = join(site, `resources/more-${number}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), '');
  }
  expect(await writeRelease(site, '/')).toBeUndefined();
  // That of another site on the same origin stays.
  await page.evaluate((name) => caches.open(name), `${cachePrefix('/other/')}123`);
  await page.goto(origin);
  await expect.poll(() => registrations(page)).toBe(0);
  expect(await keptVersions(page)).toEqual(['123']);
  await expectNothingOffline(page, context);
});

test('a visitor who saves data is asked first', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  await page.goto(`${origin}offline/`);
  await page.waitForTimeout(4000);
  expect(await registrations(page)).toBe(0);
  await page.getByRole('button', { name: 'Keep a copy in this browser' }).click();
  await expect(page.locator('catalog-offline-state').getByRole('status')).toHaveText(/Available offline/);
});

async function registrations(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

async function expectNothingOffline(page: Page, context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await expect(page.goto(`${origin}about/`)).rejects.toThrow();
}
