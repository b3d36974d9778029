import { expect, test } from '@playwright/test';
import { writeRecord } from '../../src/catalog/shortlist.ts';
import { catalog } from '../read.ts';
import { readBuilt } from './addresses.ts';
import { axeFindings, errorsOf } from './findings.ts';
import { open, stored, two } from './my-list-page.ts';

test('what was removed comes back to its place with its note', async ({ page }) => {
  await open(page, two);
  await page.getByRole('button', { name: 'Remove: HICP' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await stored(page, 'my-list')).toBe(two);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.keyboard.press('Enter');
  expect(await stored(page, 'my-list')).toBe(two);
});

test('the works are numbered in their order, whatever is moved, removed or taken back', async ({ page }) => {
  await open(page, two.replace(']', ',{"id":"mc2","note":""}]'));
  const numbers = page.locator('.kept [data-number]');
  await expect(numbers).toHaveText(['1.', '2.', '3.']);
  await page.getByRole('button', { name: 'Move up: MC2' }).click();
  await expect(numbers).toHaveText(['1.', '2.', '3.']);
  await page.getByRole('button', { name: 'Remove: HICP' }).click();
  await expect(numbers).toHaveText(['1.', '2.']);
  await expect(page.locator('.kept .work-title').first()).toHaveText(/^1\. .*\(MC2\)$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(numbers).toHaveText(['1.', '2.', '3.']);
  await expect(page.locator('.kept .work-title').last()).toHaveText(/^3\. .*\(JSP\)$/);
});

test('a work kept under an id that it had before takes its new one, once, with its note and in its place', async ({
  page,
}) => {
  // What the build writes at the old address of a work that was renamed.
  await page.route('**/compare/works/former.json', (route) =>
    route.fulfill({ body: readBuilt('compare/works/hicp.json') }),
  );
  await open(
    page,
    writeRecord([
      { id: 'former', note: 'mine' },
      { id: 'jsp', note: '' },
    ]),
  );
  const titles = page.locator('.kept .work-title');
  await expect(titles).toHaveText([/^1\. .*\(HICP\)$/, /^2\. .*\(JSP\)$/]);
  await expect(page.getByLabel('Note on HICP')).toHaveValue('mine');
  expect(await stored(page, 'my-list')).toBe(two);
  await page.goto('resources/hicp/');
  await expect(page.getByRole('button', { name: 'Remove from my list: HICP' }).first()).toBeVisible();
});

test('a shared address is text, whatever it holds', async ({ page }) => {
  const errors = errorsOf(page);
  const note = encodeURIComponent('<img src=x onerror=alert(1)>\u202E\u0000');
  await page.goto(`my-list/#works=hicp,<script>,../x,%ZZ&note-hicp=${note}&__proto__=1`);
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('[data-shared-list] > li')).toHaveCount(1);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a shared list stays until it is kept or put away', async ({ page }) => {
  await open(page, '{"version":2,"works":[{"id":"hicp","note":""}]}');
  await page.goto('my-list/#works=jsp,crr');
  const keep = page.getByRole('button', { name: 'Keep these works' });
  await keep.click();
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await expect(keep).toBeFocused();
  await expect(page.locator('[data-shared-list] > li')).toHaveCount(2);
  expect(new URL(page.url()).hash).toBe('#works=jsp,crr');
  await page.getByRole('button', { name: 'Go on with this version' }).click();
  await page.getByRole('button', { name: 'Remove: HICP' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.locator('#main')).toBeFocused();
  await expect(keep).toBeHidden();
});

test('what was removed far down leaves the reader there, with the way back in sight and in focus', async ({ page }) => {
  const many = catalog.resources.slice(0, 8).map(({ id }) => ({ id, note: '' }));
  await open(page, writeRecord(many));
  const place = (): Promise<number> => page.evaluate(() => scrollY);
  const last = page.getByRole('button', { name: /^Remove: / }).last();
  await last.scrollIntoViewIfNeeded();
  const before = await place();
  expect(before).toBeGreaterThan(800);
  await last.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(undo).toBeInViewport({ ratio: 1 });
  expect(await place()).toBeGreaterThan(before - 400);
  expect(await axeFindings(page, 'with a work removed far down')).toEqual([]);
  await undo.press('Enter');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await stored(page, 'my-list')).toBe(writeRecord(many));
});

test('the room for the way back is no hole, and the way back stands apart from the words before it', async ({
  page,
}) => {
  await open(page, two);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const [lede, list] = await Promise.all(
      ['.lede', '[data-list]'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect((list?.y ?? 0) - (lede?.y ?? 0) - (lede?.height ?? 0), `at ${width} px`).toBeLessThan(110);
  }
  await page.getByRole('button', { name: 'Remove' }).first().click();
  const [said, undo, lede] = await Promise.all(
    ['[data-message]', '[data-undo]', '.lede'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect((undo?.x ?? 0) - (said?.x ?? 0) - (said?.width ?? 0)).toBeGreaterThan(8);
  expect(said?.y).toBeGreaterThan((lede?.y ?? 0) + (lede?.height ?? 0));
});
