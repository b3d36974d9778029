import { expect, test } from '@playwright/test';

/** Height that a sheet of US Letter leaves between margins of one centimeter, in CSS pixels, and its width. */
const sheet = { width: 740, height: 980 };

for (const [path, drawing] of [
  ['timeline/', '.timeline'],
  ['coverage/', '.coverage'],
  ['map/', '.relation-map'],
  ['partners/', '.team-top'],
] as const) {
  test(`each drawing of /${path} fits one sheet of paper`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const boxes = await page.locator(drawing).evaluateAll((found) => found.map((box) => box.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(0);
    for (const { width, height } of boxes) {
      expect(width).toBeLessThanOrEqual(sheet.width);
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(sheet.height);
    }
  });
}

test('the timeline stands on its first sheet, between the title and the foot, within margins of half an inch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('timeline/');
  const drawing = await page.locator('.timeline').boundingBox();
  const foot = await page.locator('.site-foot').boundingBox();
  expect((drawing?.y ?? Infinity) + (drawing?.height ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(960);
});
