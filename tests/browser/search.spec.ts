import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';
import { hostile } from '../unit/search/hostile.ts';
import { ask, results, settled, titles } from './search-page.ts';

test('answers the address, marks the words, counts aloud and leads to a heading @base', async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  await ask(page, 'supply chain risk');
  await expect(titles(page).first()).toHaveAttribute('href', new URL('resources/hic-scrim/', baseURL).pathname);
  await expect(titles(page).first().locator('mark').first()).toHaveText(/supply/i);
  await expect(page.locator('[data-search-status]')).toHaveText(/^\d+ results\.$/);
  for (const line of await page.locator('.result-sections:not(:empty)').allTextContents())
    expect(line).not.toMatch(/^In the text: (.+?)(, .+)?: \1/);
  const section = page.locator('.result-sections a').first();
  const heading = new URL((await section.getAttribute('href')) ?? '', page.url());
  expect(heading.hash).not.toBe('');
  await section.click();
  await expect(page.locator(heading.hash)).toBeInViewport();
  expect(errors).toEqual([]);
});

test('answers while the reader types, and the address follows', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#q').pressSequentially('telehea', { delay: 30 });
  await expect(titles(page).first()).toContainText('HIC-STAT');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('telehea');
  await page.locator('#q').fill('');
  await expect(page.locator('[data-search-fallback]')).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
});

test('shows the answer to the last question only, however late an earlier one comes', async ({ page }) => {
  await page.goto('search/');
  await page.route('**/words-*.json', async (route) => {
    await new Promise((resume) => setTimeout(resume, 100 + 50 * (route.request().url().length % 7)));
    await route.continue();
  });
  await page.locator('#q').pressSequentially('insider', { delay: 20 });
  await page.locator('#q').fill('telework');
  await settled(page);
  await expect(titles(page).first()).toContainText('Telework');
});

test('says what it corrected, with a way back to the words as typed', async ({ page }) => {
  await ask(page, 'ransonware');
  await expect(page.getByRole('status').first()).toHaveText(
    /^One answer page\. \d+ results for ransomware, corrected from ransonware\.$/,
  );
  await expect(page.locator('[data-search-understood]')).toHaveText('Search only for ransonware');
  await page.locator('[data-search-understood] a').click();
  await settled(page);
  await expect(page.locator('[data-search-understood]')).toBeEmpty();
  expect(new URL(page.url()).searchParams.has('literal')).toBe(true);
  await expect(page.locator('[data-search-none]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-search-status]')).toContainText('ransomware');
});

test('owns up when there is no good match, and shows the nearest things', async ({ page }) => {
  await ask(page, 'nurse salary survey');
  await expect(page.locator('[data-search-none]')).toHaveText(/No good match for “nurse salary survey”/);
  expect(await titles(page).count()).toBeGreaterThan(0);
});

test('narrows by facets: true counts, several values, kept in the address, undone by Back', async ({ page }) => {
  await ask(page, 'ransomware');
  const before = await titles(page).count();
  const box = page.locator('[data-search-facets] li:not([hidden]) input[name="audience"]').first();
  const count = Number(await box.locator('xpath=ancestor::li').locator('.count').textContent());
  await box.check();
  await expect(titles(page)).toHaveCount(count);
  const other = page.locator('[data-search-facets] li:not([hidden]) input[name="audience"]').nth(1);
  await other.check();
  expect(await titles(page).count()).toBeGreaterThanOrEqual(count);
  expect(new URL(page.url()).searchParams.getAll('audience')).toHaveLength(2);
  await page.reload();
  await settled(page);
  await expect(other).toBeChecked();
  await page.goBack();
  await page.goBack();
  await settled(page);
  await expect(titles(page)).toHaveCount(before);
  await expect(box).not.toBeChecked();
});

test('comes back as it was after a visit to a result', async ({ page }) => {
  await ask(page, 'work from home');
  const first = await titles(page).first().textContent();
  await titles(page).first().click();
  await expect(page.locator('h1')).toHaveText(first ?? '');
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('work from home');
  await expect(titles(page).first()).toHaveText(first ?? '');
});

test('says that it searches while the network is slow, and that it failed when it fails', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/search/index.json', async (route) => {
    await new Promise<void>((resume) => held.push(resume));
    await route.abort();
  });
  await page.goto('search/?q=hicp');
  await expect(page.locator('[data-search-status]')).toHaveText('Searching…');
  await expect(results(page)).toHaveAttribute('aria-busy', 'true');
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
  await expect(page.locator('[data-search-fallback]')).toBeVisible();
  await page.unroute('**/search/index.json');
  await page.locator('#q').press('Enter');
  await expect(titles(page).first()).toContainText('HICP');
});

test('keeps a work from the results by the keyboard, and lets no partner be kept @base', async ({ page }) => {
  const errors = errorsOf(page);
  await ask(page, 'hc3');
  const button = page.getByRole('button', { name: 'Keep in my list: HC3' });
  await expect(button).toHaveCount(1);
  expect(await page.locator('[data-search-list] [data-path^="/partners/"] catalog-keep').count()).toBe(0);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove from my list: HC3' })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('my-list'))).toContain('"hc3"');
  await page.locator('#q').fill('hc3 alerts');
  await settled(page);
  await expect(page.getByRole('button', { name: 'Remove from my list: HC3' })).toHaveCount(1);
  expect(await axeFindings(page, 'with a kept result')).toEqual([]);
  expect(await overflowAt(page, 320)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a slash goes to the field, and nothing is loaded to suggest what stands below it as results', async ({
  page,
}) => {
  await ask(page, 'hicp');
  await titles(page).first().focus();
  await page.keyboard.press('Control+/');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.locator('#q')).toBeFocused();
  // Its words are marked, so that others take their place.
  await page.keyboard.type('hc3');
  await expect(page.locator('#q')).toHaveValue('hc3');
  expect(await page.evaluate(() => customElements.get('catalog-find') === undefined)).toBe(true);
});

test('goes from the field to the results and back by the arrow keys', async ({ page }) => {
  await ask(page, 'hicp');
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#q')).toBeFocused();
  await ask(page, 'whom do i tell');
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-answers] a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
});

test('is accessible with results, in light and dark, and no wider than a phone', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const query of ['ransonware', 'nurse salary survey', 'hicp 2019']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await ask(page, query);
      expect(await axeFindings(page, `${query} in ${colorScheme}`)).toEqual([]);
      expect(await overflowAt(page, 320)).toEqual([]);
    }
  }
});

test('takes 200 hostile queries as text: no exception, no markup', async ({ page }) => {
  const errors = errorsOf(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('search/');
  const expected = await page.evaluate(() => document.querySelectorAll('script, iframe, img, style, svg').length);
  for (const query of hostile) {
    await page.locator('#q').fill(query.replace(/[\r\n]/g, ' '));
    await settled(page);
    const found = await page.evaluate(() => ({
      elements: document.querySelectorAll('script, iframe, img, style, svg').length,
      foreign: document.querySelectorAll('catalog-search b, catalog-search [onerror], catalog-search [onload]').length,
    }));
    expect(found, query.slice(0, 60)).toEqual({ elements: expected, foreign: 0 });
  }
  expect(dialogs).toEqual([]);
  expect(errors).toEqual([]);
});

test('a browser can add the search to its own @base', async ({ page, request, baseURL }) => {
  await page.goto('./');
  const link = page.locator('link[rel="search"]');
  const address = new URL((await link.getAttribute('href')) ?? '', baseURL).href;
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(/<Url type="text\/html"[^>]*\/search\/\?q=\{searchTerms\}/);
});
