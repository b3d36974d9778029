import { expect, test } from '@playwright/test';

test('the lines of a work stand out while the focus or the pointer is on it', async ({ page }) => {
  await page.goto('map/');
  const map = page.locator('catalog-relation-map').first();
  const link = map.locator('a[data-key]').first();
  const key = await link.getAttribute('data-key');
  await link.focus();
  const lit = map.locator('g[data-lit]');
  const ends = await lit.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-ends') ?? ''));
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.filter((pair) => !pair.split(' ').includes(key ?? ''))).toEqual([]);
  await expect(map).toHaveAttribute('data-chosen');
  await link.blur();
  await expect(lit).toHaveCount(0);
  await expect(map).not.toHaveAttribute('data-chosen');
  await link.hover();
  await expect(lit).toHaveCount(ends.length);
  await page.locator('h1').hover();
  await expect(lit).toHaveCount(0);
});

test('a drawing wider than a phone scrolls by itself, before its table', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('map/');
  const section = page.locator('.map-section').first();
  const [drawing, table] = [
    await section.locator('catalog-relation-map').boundingBox(),
    await section.locator('table').boundingBox(),
  ];
  // In the order of the source: a table set above a drawing that came first would push it down while the page arrives.
  expect(table?.y ?? 0).toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0));
  expect(drawing?.width).toBeLessThanOrEqual(375);
});
