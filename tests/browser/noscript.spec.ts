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

function words(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
