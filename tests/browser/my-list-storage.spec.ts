/** The reader's own list in a storage that is damaged, newer, full, closed, or shared by two tabs. */
import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf } from './findings.ts';
import { open, stored, two } from './my-list-page.ts';

test('a list that cannot be read is set aside, not lost', async ({ page }) => {
  const errors = errorsOf(page);
  await open(page, '{"version":1,"works":[{"id":"hi');
  await expect(page.getByText('cannot be read')).toBeVisible();
  await page.goto('resources/mc2/');
  await page.getByRole('button', { name: 'Keep in my list: MC2' }).first().click();
  expect(await stored(page, 'my-list-aside')).toBe('{"version":1,"works":[{"id":"hi');
  expect(await stored(page, 'my-list')).toBe('{"version":1,"works":[{"id":"mc2","note":""}]}');
  await page.goto('my-list/');
  await expect(page.getByText('is set aside in this browser')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save that record as a file' }).click();
  expect((await saving).suggestedFilename()).toBe('my-list-record.json');
  expect(await axeFindings(page, 'with a record set aside')).toEqual([]);
  await page.getByRole('button', { name: 'Delete that record' }).click();
  expect(await stored(page, 'my-list-aside')).toBeNull();
  await expect(page.locator('#main')).toBeFocused();
  expect(errors).toEqual([]);
});

test('a list of a later version is shown and left alone until the reader decides', async ({ page }) => {
  const later = '{"version":7,"works":[{"id":"hicp","note":"n","tags":["x"]}],"shelves":[]}';
  await open(page, later);
  await expect(page.locator('.kept > li')).toHaveCount(1);
  await expect(page.getByText('stored by a later version')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: HICP' }).click();
  expect(await stored(page, 'my-list')).toBe(later);
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with this version' }).click();
  expect(await stored(page, 'my-list-aside')).toBe(later);
  await expect(page.locator('#main')).toBeFocused();
  await page.getByRole('button', { name: 'Remove: HICP' }).click();
  await expect(page.locator('.kept > li')).toHaveCount(0);
});

test('a full storage is said, and the list stays on the page', async ({ page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('my-list/#works=hicp,jsp');
  await page.getByRole('button', { name: 'Keep these works' }).click();
  await expect(page.locator('.kept > li')).toHaveCount(2);
  await expect(page.getByText('This browser stores nothing for this page')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a closed storage is said, and the list works for as long as the page is open', async ({ page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto('resources/mc2/');
  await page.getByRole('button', { name: 'Keep in my list: MC2' }).first().click();
  await expect(page.getByText('lost when you leave the page')).toBeVisible();
  await page.goto('my-list/#works=hicp');
  await expect(page.getByText('This browser stores nothing for this page')).toBeVisible();
  await page.getByRole('button', { name: 'Keep these works' }).click();
  await expect(page.locator('.kept > li')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('two tabs show one list, and neither undoes the other', async ({ page, context }) => {
  await open(page, two);
  const other = await context.newPage();
  await other.goto('resources/mc2/');
  await other.getByRole('button', { name: 'Keep in my list: MC2' }).first().click();
  await expect(page.locator('.kept > li')).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Note on MC2' }).fill('from here');
  await other.goto('my-list/');
  await other.getByRole('button', { name: 'Remove: JSP' }).click();
  await expect(page.locator('.kept > li')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Note on MC2' })).toHaveValue('from here');
});

test('two tabs with the same note in use write one note', async ({ page, context }) => {
  await open(page, two);
  const other = await context.newPage();
  await other.goto('my-list/');
  const [here, there] = [page, other].map((tab) => tab.getByRole('textbox', { name: 'Note on HICP' }));
  await there?.press('End');
  await here?.press('Home');
  await here?.pressSequentially('not only ');
  await expect(there ?? page.locator('none')).toHaveValue('not only mine');
  await there?.pressSequentially('!');
  await expect(here ?? page.locator('none')).toHaveValue('not only mine!');
  await here?.pressSequentially('here, ');
  expect(await stored(page, 'my-list')).toBe(two.replace('mine', 'not only here, mine!'));
});
