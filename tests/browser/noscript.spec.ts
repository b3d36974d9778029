import { expect, test } from '@playwright/test';
import { groups } from './addresses.ts';

test.use({ javaScriptEnabled: false });

/** What readers read, and what of it is folded away, for listening only, or still without a word. */
const read = 'main :is(h1, h2, h3, p, li, dt, dd):not(:empty)';
const putAway = '[hidden], [hidden] *, details:not([open]) > :not(summary), details:not([open]) > :not(summary) *';
const spoken = '.visually-hidden, .visually-hidden *';

for (const group of groups(20)) {
  const names = group.map(({ path }) => `/${path}`).join(' ');
  test(`complete without JavaScript: ${names}`, async ({ page }) => {
    for (const { path } of group) {
      await page.goto(path);
      const texts = page.locator(`${read}:not(${putAway}, ${spoken})`);
      const unseen = await texts.evaluateAll((elements) =>
        elements
          .filter((element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(unseen, path).toEqual([]);
      expect(await texts.count(), path).toBeGreaterThan(1);
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
