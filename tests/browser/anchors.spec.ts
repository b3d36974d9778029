/** A link to a place on a page leads there, on every kind of page. */
import { expect, test } from '@playwright/test';
import { kinds } from './addresses.ts';

for (const { path } of kinds) {
  test(`an address with a place on /${path} leads there`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(path);
    const ids = await page
      .locator('main :is(section, h2, h3, li, tr, article)[id]:not(.visually-hidden)')
      .evaluateAll((places) => places.map(({ id }) => id));
    for (const id of ids.filter((_, index) => index % 10 === 0 || index === ids.length - 1)) {
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
      await expect(page.locator(`[id="${id}"]`), id).toBeInViewport();
    }
  });
}
