import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SINGLE_FILE } from '../../src/offline/copies.ts';
import { catalog } from '../read.ts';
import { atRoot } from '../site/builds.ts';

const address = pathToFileURL(join(atRoot.folder, SINGLE_FILE)).href;
const rows = '#works > li:visible';

/** Opens the file as from a USB drive, without a network, and returns what the page asks for and complains about. */
async function open(page: Page, hash = ''): Promise<{ requests: string[]; complaints: string[] }> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.context().setOffline(true);
  await page.goto(address + hash);
  return { requests, complaints };
}

test('the single file opens from a folder without a network and asks for nothing', async ({ page }) => {
  const { requests, complaints } = await open(page);
  await expect(page.locator(rows)).toHaveCount(catalog.resources.length);
  await expect(page.locator('#status')).toContainText(
    `${catalog.resources.length} of ${catalog.resources.length} works`,
  );
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
});

test('the search of the single file forgives a mistyped word', async ({ page }) => {
  await open(page);
  await page.getByLabel('Search').fill('ransonware');
  await expect(page.locator('#status')).toContainText('understood as “ransomware”');
  expect(await page.locator(rows).count()).toBeGreaterThan(0);
  await page.getByLabel('Search').fill('hic-scrm');
  await expect(page.locator(rows).first()).toContainText('HIC-SCRiM');
});

test('the search of the single file takes any text', async ({ page }) => {
  const { complaints } = await open(page);
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '%',
    '\u0000\ud800',
    '__proto__',
    'constructor',
    '🦠'.repeat(500),
  ])
    await page.getByLabel('Search').fill(text);
  await page.getByLabel('Search').fill('');
  await expect(page.locator(rows)).toHaveCount(catalog.resources.length);
  expect(complaints).toEqual([]);
});

test('the filter of the single file leaves the works with a chosen value', async ({ page }) => {
  await open(page);
  await page.getByText('Filter the works').click();
  await page.locator('input[name=topic][value=contracts]').check();
  const meant = catalog.resources.filter(({ topics }) => topics.some((topic) => topic === 'contracts'));
  await expect(page.locator(rows)).toHaveCount(meant.length);
  for (const { path } of meant) await expect(page.locator(`#works a[href="#${path}"]`)).toBeVisible();
  const value = page.locator('label:has(input[name=topic][value=contracts])');
  await expect(value.locator('[data-count]')).toHaveText(String(meant.length));
  // Topics are facts of works, and of no partner.
  await expect(page.getByRole('heading', { name: 'Partners', exact: true })).toBeHidden();
  await expect(page.locator('#status')).toContainText('0 of ');
  await page.getByLabel('Search').fill('xqzzv');
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(value).toBeVisible();
});

test('the search of the single file finds what only the text of an entry says, when that has all the words', async ({
  page,
}) => {
  await open(page);
  const [one = '', ...others] = await page.locator('.entry[id^="/resources/"]').evaluateAll((entries) => {
    const texts = entries.filter(({ id }) => id.split('/').length === 4).map(({ textContent }) => textContent);
    const known = document.querySelector('#catalog')?.textContent.toLowerCase() ?? '';
    const found = new Map<string, number>();
    for (const text of texts)
      for (const word of new Set(text.toLowerCase().match(/\b[a-z]{10,}\b/g)))
        found.set(word, (found.get(word) ?? 0) + 1);
    return [...found].flatMap(([word, count]) => (count === 1 && !known.includes(word.slice(0, 6)) ? [word] : []));
  });
  expect(one).not.toBe('');
  const named = await page.locator('.entry', { hasText: one }).evaluateAll((all) => all.map(({ id }) => id));
  await page.getByLabel('Search').fill(one);
  await expect(page.locator(`#works a[href="#${named[0]}"]`)).toBeVisible();
  const other = others.find((word) => word !== one) ?? '';
  await page.getByLabel('Search').fill(`${one} ${other} xqzzv`);
  await expect(page.locator(`#works a[href="#${named[0]}"]`)).toBeHidden();
});

test('every work and partner of the single file opens by its link, alone, and leads back', async ({ page }) => {
  const { complaints } = await open(page);
  for (const { path } of [...catalog.resources, ...catalog.partners]) {
    await page.locator(`#list a[href="#${path}"]`).click();
    await expect(page.locator('.entry:visible')).toHaveCount(1);
    await expect(page.locator(`[id="${path}"]`)).toBeVisible();
    await page.getByRole('link', { name: 'All works and partners' }).click();
    await expect(page.locator('#list')).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('back from an entry of the single file the focus is on the link that led there', async ({ page }) => {
  await open(page);
  for (const path of ['/resources/hicp/', '/partners/hc3/']) {
    const link = page.locator(`#list a[href="#${path}"]`);
    await link.press('Enter');
    await expect(page.locator(`[id="${path}"] h2`).first()).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await link.press('Enter');
    await page.getByRole('link', { name: 'All works and partners' }).press('Enter');
    await expect(link).toBeFocused();
  }
  await page.goto(`${address}#/resources/jsp/`);
  await page.getByLabel('Search').evaluate((field: HTMLInputElement) => {
    field.value = 'xqzzv';
    field.dispatchEvent(new Event('input'));
  });
  await expect(page.locator('#works > li:not([hidden])')).toHaveCount(0);
  await page.evaluate(() => (location.hash = ''));
  await expect(page.locator('#list h2').first()).toBeFocused();
});

test('what leads on within an entry of the single file leaves it open', async ({ page }) => {
  await open(page, '#/resources/hicp/');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  const entry = page.locator('[id="/resources/hicp/"]');
  await skip.press('Enter');
  await expect(entry.locator('h2').first()).toBeFocused();
  await expect(page).toHaveURL(/#\/resources\/hicp\/$/);
  const anchors = await entry
    .locator('a[href^="#"]:not([href^="#/"])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(anchors.length).toBeGreaterThan(0);
  for (const anchor of new Set(anchors)) {
    await entry.locator(`a[href="${anchor}"]:visible`).first().click();
    await expect(page).toHaveURL((url) => url.hash === anchor);
    await expect(page.locator('.entry:visible').locator(`[id="${anchor.slice(1)}"]`)).toBeInViewport();
    await page.goBack();
  }
  await page.getByRole('link', { name: 'All works and partners' }).click();
  await skip.press('Enter');
  await expect(page.locator('#list h2').first()).toBeFocused();
});

test('an address with an anchor opens the entry in the single file, and a foreign one the list', async ({ page }) => {
  await open(page, '#/resources/hicp/');
  await expect(page.locator('[id="/resources/hicp/"]')).toBeVisible();
  await expect(page).toHaveTitle(/^Health Industry Cybersecurity Practices.* · .*Catalog$/);
  await page.evaluate(() => (location.hash = '#%E0%A4%A'));
  await expect(page.locator('#list')).toBeVisible();
  await expect(page).toHaveTitle(/^[^·]*Catalog$/);
});

test('the single file prints all entries, each on a page of its own', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await open(page);
  await page.getByRole('button', { name: 'Print everything' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  for (const entry of await page.locator('.entry').all()) await expect(entry).toBeVisible();
  await expect(page.getByLabel('Search')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.entry:visible')).toHaveCount(0);
  await expect(page.getByLabel('Search')).toBeVisible();
});

for (const width of [320, 1280])
  test(`the single file has no fault that axe sees and no sideways scroll at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of ['', '#/resources/hicp/', '#/resources/hicp/2019/', '#/partners/hc3/']) {
      await open(page, hash);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`),
          hash,
        ).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(width);
    }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the single file is one long page with everything in it', async ({ page }) => {
    await open(page);
    for (const { path } of [...catalog.resources, ...catalog.partners])
      await expect(page.locator(`[id="${path}"]`)).toBeVisible();
    await expect(page.getByLabel('Search')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
