import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { catalog } from '../read.ts';

/** What printers and browsers leave free as a rule. */
const halfAnInch = { top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in' };
const urgent = catalog.startPages.filter(({ routes }) => routes.length > 0);

test('there is a page for an attack under way', () => {
  expect(urgent.length).toBeGreaterThan(0);
});

for (const { path, routes } of urgent) {
  test(`${path} fits one screen of 1280 by 800`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path.slice(1));
    const bottom = await page.locator('.start-body').evaluate((body) => body.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(800);
  });

  test(`${path} has a number to call on the first screen of a phone, and each route before what it is for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(path.slice(1));
    const box = await page.locator('main a[href^="tel:"]').first().boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(812);
    await expect(page.locator('.routes > li > :first-child.route-way')).toHaveCount(routes.length);
  });

  test(`a phone shows the way to ${path} on the first screen of the home page, easy to hit`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto('./');
    const box = await page.locator(`main a[href$="${path}"]`).first().boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box && box.y + box.height).toBeLessThanOrEqual(812);
  });

  for (const format of ['Letter', 'A4'] as const) {
    test(`${path} prints on one sheet of ${format}`, async ({ page }) => {
      await page.goto(path.slice(1));
      const pdf = await PDFDocument.load(await page.pdf({ format, margin: halfAnInch }));
      expect(pdf.getPageCount()).toBe(1);
    });
  }

  test(`${path} says of each route who may use it and when it was seen`, async ({ page }) => {
    await page.goto(path.slice(1));
    const shown = page.locator('.routes > li');
    await expect(shown).toHaveCount(routes.length);
    for (const [index, { contact }] of routes.entries()) {
      await expect(shown.nth(index)).toContainText(contact.route);
      await expect(shown.nth(index)).toContainText(contact.whoMayUse);
      await expect(shown.nth(index).locator('time').first()).toHaveAttribute('datetime', contact.seen);
    }
  });
}

test('from the home page three keys presses of Enter lead a clinic to its first work @base', async ({ page }) => {
  await page.goto('./');
  for (const [name, heading] of [
    ['Start here', 'Start here'],
    ['Small practice without IT staff', 'A small practice without IT staff: where to start'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(heading);
  }
  await page.locator('.start-works .work-title a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText(catalog.resource('hicp').title);
});
