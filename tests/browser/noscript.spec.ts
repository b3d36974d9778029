import { expect, test } from '@playwright/test';
import { all, parsePage, textOf } from '../site/dom.ts';
import { groups, readBuilt } from './addresses.ts';

test.use({ javaScriptEnabled: false });

for (const group of groups(20)) {
  const names = group.map(({ path }) => `/${path}`).join(' ');
  test(`complete without JavaScript: ${names}`, async ({ page }) => {
    for (const { path, file } of group) {
      await page.goto(path);
      const main = page.locator('main');
      const built = all(parsePage(readBuilt(file)), 'main')
        .map(textOf)
        .join('');
      expect(words(await main.textContent()), path).toBe(words(built));
      await expect(main, path).toBeVisible();
      await expect(page.locator('h1'), path).toBeVisible();
      expect(words(await main.innerText()), path).not.toBe('');
    }
  });
}

const unsearched = 'Searching needs a script, which has not run.';

test('a search without JavaScript says why there are no results', async ({ page }) => {
  await page.goto('search/?q=hippa+checklist');
  await expect(page.getByText(unsearched)).toBeVisible();
});

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true });

  test('a search whose scripts do not come says why there are no results', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('search/?q=hippa+checklist');
    await expect(page.getByText(unsearched)).toBeVisible();
  });

  test('a search whose scripts have come says nothing of them', async ({ page }) => {
    await page.goto('search/');
    await page.waitForFunction(() => document.querySelector('catalog-search:defined'));
    await expect(page.getByText(unsearched)).toBeHidden();
  });
});

function words(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
