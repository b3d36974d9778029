/** The full text of the pages: how it joins the results, and what happens when its files are late, change or vanish. */
import { expect, test, type Page } from '@playwright/test';
import { createIndex } from 'pagefind';
import { ask, results, settled, titles } from './search-page.ts';

const LOST = 'The text of the pages could not be searched now.';

for (const scrolled of [0, 500]) {
  test(`moves nothing that the reader sees when the full text joins in, ${scrolled} px down`, async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route('**/pagefind.js', async (route) => {
      await new Promise<void>((resume) => held.push(resume));
      await route.continue();
    });
    await page.goto('search/?q=ransomware');
    await expect(titles(page).first()).toBeVisible();
    await expect.poll(() => held.length).toBe(1);
    await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, scrolled);
    const places = () =>
      titles(page).evaluateAll((all) =>
        all.map((a) => [a.textContent, a.getBoundingClientRect().top] as const).filter(([, top]) => top < innerHeight),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(1);
    held[0]?.();
    await settled(page);
    await expect(page.locator('.result-sections a').first()).toBeAttached();
    expect(await places()).toEqual(before);
    const all = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(all).size).toBe(all.length);
  });
}

test('answers without the full text when only that cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, 'hicp');
  await expect(titles(page).first()).toContainText('HICP');
});

test('the full text of a new release is opened when the one that the page began with is gone', async ({ page }) => {
  const exceptions = exceptionsOf(page);
  await ask(page, 'hicp');
  await publishText(page, '/resources/hicp/', 'zebrafish');
  await searchFor(page, 'hicp zebrafish');
  const [first] = await titles(page).all();
  expect(await first?.getAttribute('href')).toMatch(/\/resources\/hicp\/$/);
  await expect(page.locator('.result-sections').first()).toContainText('In the text: News: ');
  await expect(page.locator('[data-search-notice]')).not.toContainText(LOST);
  expect(exceptions).toEqual([]);
});

for (const [what, files] of [
  ['all of it', /\/pagefind\//],
  ['its parts, after a search', /\/pagefind\/(index|fragment)\/|pagefind-entry/],
  ['its passages, after a search', /\/pagefind\/fragment\//],
] as const) {
  test(`when the full text is gone (${what}), the search says so, answers with the rest, and comes back to it`, async ({
    page,
  }) => {
    const exceptions = exceptionsOf(page);
    await page.goto('search/');
    if (what.endsWith('after a search')) await ask(page, 'phishing');
    await page.route(files, (route) => route.fulfill({ status: 404 }));
    for (const words of ['telework checklist', 'vendor contract', 'hc3']) {
      await searchFor(page, words);
      await expect(page.locator('[data-search-notice]')).toContainText(LOST);
      await expect(page.locator('[data-search-status]')).toHaveText(/results?\.$/);
    }
    await page.unroute(files);
    await searchFor(page, 'ransomware');
    await expect(page.locator('.result-sections a').first()).toBeAttached();
    await expect(page.locator('[data-search-notice]')).toBeEmpty();
    expect(exceptions).toEqual([]);
  });
}

test('an answer is concluded without a full text that takes too long, which may still come', async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  await page.route('**/pagefind.js', async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.clock.install();
  const asked = page.waitForRequest('**/pagefind.js');
  await page.goto('search/?q=ransomware');
  await page.clock.runFor(1000);
  await asked;
  await expect(page.locator('[data-search-facets]')).toBeHidden();
  await page.clock.runFor(10_000);
  await settled(page);
  await expect(page.locator('[data-search-facets]')).toBeVisible();
  await expect(page.locator('[data-search-notice]')).toContainText(LOST);
  await expect(page.locator('[data-search-status]')).toHaveText(/results?\.$/);
  late.resolve(undefined);
  await expect(page.locator('.result-sections a').first()).toBeAttached();
  await expect(page.locator('[data-search-notice]')).toBeEmpty();
});

/** Puts a full text into place that has a word in the text of one page, and nothing else; the files of the old one are gone. */
async function publishText(page: Page, url: string, word: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  const content = `<html><body><main><h1>Page</h1><h2 id="news">News</h2><p>A ${word} is new.</p></main></body></html>`;
  await index?.addHTMLFile({ url, content });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await page.route('**/pagefind/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/pagefind/')[1];
    const file = files.find(({ path }) => path === name);
    return route.fulfill(file ? { body: Buffer.from(file.content) } : { status: 404 });
  });
}

/** Collects, from now on, exceptions that nobody takes; that a file is missing, the engine also tells the console. */
function exceptionsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  return found;
}

/** Asks in the field of the search page, and waits for the whole answer. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('#q').fill(words);
  await expect(results(page)).toHaveAttribute('aria-busy', 'true');
  await settled(page);
}
