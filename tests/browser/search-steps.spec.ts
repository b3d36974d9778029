/** The search as a reader goes through it: what Back undoes, what follows the first results, what fits a window. */
import { expect, test } from '@playwright/test';
import { ask, settled, titles } from './search-page.ts';

test('Back undoes what was sent, and not each letter', async ({ page }) => {
  await page.goto('about/');
  await page.goto('search/');
  const field = page.locator('#q');
  await field.pressSequentially('telehealth');
  await field.press('Enter');
  await settled(page);
  await field.fill('phishing');
  await settled(page);
  await page.goBack();
  await expect(field).toHaveValue('telehealth');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('About this catalog');
});

test('what is typed after a search for the very words is corrected again', async ({ page }) => {
  await ask(page, 'ransonware');
  await page.locator('[data-search-understood] a').click();
  await expect(page.locator('#q')).toBeFocused();
  await settled(page);
  await page.locator('#q').fill('ransonware guide');
  await expect(page.locator('[data-search-status]')).toContainText('corrected from ransonware guide');
});

test('the results after the first twenty come at a press, and the reader goes on at them', async ({ page }) => {
  await ask(page, 'security');
  await expect(titles(page)).toHaveCount(20);
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  const rest = parseInt((await more.textContent())?.replace(/\D+/, '') ?? '', 10);
  await more.press('Enter');
  await expect(titles(page)).toHaveCount(20 + rest);
  await expect(titles(page).nth(20)).toBeFocused();
  await expect(more).toHaveCount(0);
  await page.locator('#q').fill('health');
  await expect(titles(page)).toHaveCount(20);
});

test('the facets are open where there is room beside the results, and go with the last word', async ({ page }) => {
  const facets = page.locator('[data-search-facets]');
  await page.setViewportSize({ width: 375, height: 800 });
  await ask(page, 'phishing');
  await expect(facets).toBeVisible();
  await expect(facets).not.toHaveAttribute('open');
  await page.setViewportSize({ width: 1280, height: 800 });
  await ask(page, 'phishing');
  await expect(facets).toHaveAttribute('open');
  await page.locator('#q').fill('');
  await expect(facets).toBeHidden();
});
