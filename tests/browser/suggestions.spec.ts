import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';

test('lets a quick reader choose before the suggestions have come', async ({ page, baseURL }) => {
  const held: (() => void)[] = [];
  await page.route('**/search/index.json', async (route) => {
    await new Promise<void>((resume) => held.push(resume));
    await route.continue();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('hicp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await expect(page).toHaveURL(new URL('resources/hicp/', baseURL).href);
});

for (const [keys, how] of [
  [['ArrowDown', 'Enter'], 'a choice that was made too early'],
  [['ArrowDown', 'Escape', 'Enter'], 'a choice that was given up'],
] as const) {
  test(`leads to the search page when no suggestions come, after ${how}`, async ({ page }) => {
    await page.goto('about/');
    await page.route('**/search/index.json', () => new Promise(() => undefined));
    await page.keyboard.press('/');
    await page.keyboard.type('hicp');
    await expect(page.getByText('Searching…')).toBeVisible();
    for (const key of keys) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/search\/\?q=hicp$/);
  });
}

test('suggests under the field of any page by the combobox pattern @base', async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  await page.goto('about/');
  const index = page.waitForRequest('**/search/index.json');
  await page.keyboard.press('/');
  await index;
  const field = page.getByRole('combobox', { name: 'Search the catalog' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('ransom');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /./);
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active ?? ''}`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  expect(await page.getByRole('option').count()).toBeLessThan(10);
  // A key that only ends a word of Japanese, say, is none of ours.
  await field.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await axeFindings(page, 'with suggestions')).toEqual([]);
  expect(await overflowAt(page, 320)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('ransom');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.type('24/7');
  await expect(field).toHaveValue('24/7');
  await field.fill('');
  await expect(page.locator('.find-popup')).toBeHidden();
  await page.keyboard.type('hicp');
  await expect(page.getByRole('option').first()).toContainText('HICP');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL('resources/hicp/', baseURL).href);
  expect(errors).toEqual([]);
});

test('leaves with the focus, comes back by an arrow key, and lets the mouse choose', async ({ page, baseURL }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('hicp');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('HICP');
  await page.keyboard.press('Tab');
  await expect(options).toHaveCount(0);
  await page.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await options.first().click();
  await expect(page).toHaveURL(new URL('resources/hicp/', baseURL).href);
});

test('suggests nothing where nothing is a good match, and says so', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('nurse salary survey');
  await expect(page.getByText('No suggestions', { exact: true })).toBeVisible();
  await expect(page.getByRole('option')).toHaveText([/^All results for/]);
});

test('a list that was put away stays away when the index fails later', async ({ page }) => {
  const fails = Promise.withResolvers<undefined>();
  await page.route('**/search/index.json', async (route) => {
    await fails.promise;
    await route.abort();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('hicp');
  await expect(page.getByText('Searching…')).toBeVisible();
  await page.keyboard.press('Escape');
  const failed = page.waitForEvent('requestfailed');
  fails.resolve(undefined);
  await failed;
  await expect(page.locator('.find-popup')).toBeHidden();
});

test('suggests the page that answers before works and partners', async ({ page, baseURL }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('whom do i tell');
  await expect(page.getByRole('option').first()).toContainText('Whom do I tell?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL('whom-to-tell/', baseURL).href);
});

test('has room for what is typed in windows of every width', async ({ page }) => {
  await page.goto('about/');
  for (const width of [320, 375, 640, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await page.getByRole('combobox', { name: 'Search the catalog' }).boundingBox();
    expect(box?.width, `at ${width} px`).toBeGreaterThanOrEqual(Math.min(280, width - 150));
  }
});
