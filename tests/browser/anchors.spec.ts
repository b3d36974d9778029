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

test('beside the text of a work its contents stay in view, each a tap away', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('resources/hicp/#sources');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link').first()).toBeInViewport();
  await contents.getByRole('link', { name: 'Editions', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Editions', exact: true })).toBeInViewport();
  await expect(contents.getByRole('link').last()).toBeInViewport();
});

test('on a phone one tap leads from the head of a work to its editions', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('resources/hicp/');
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await page.locator('header').getByRole('link', { name: 'Editions', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Editions', exact: true })).toBeInViewport();
});
