import { expect, test } from '@playwright/test';

test('the home page opens and leads on to each section @base', async ({ page, baseURL }) => {
  await page.goto('./');
  const links = await page.locator('header a').evaluateAll((found) => found.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.startsWith(baseURL ?? ''), link).toBe(true);
    expect((await page.goto(link))?.status(), link).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('an address that leads nowhere gets the page for it @base', async ({ page }) => {
  const answer = await page.goto('no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});
