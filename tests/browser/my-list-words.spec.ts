/** What the reader's own list says and offers: of its order, of what is shared, of works that are gone, of its address. */
import { expect, test, type Page } from '@playwright/test';
import { writeRecord } from '../../src/catalog/shortlist.ts';
import { catalog } from '../read.ts';
import { open } from './my-list-page.ts';

const said = (page: Page) => page.locator('[data-message]');

/** A record of these works, without notes. */
const recordOf = (ids: readonly string[]): string => writeRecord(ids.map((id) => ({ id, note: '' })));

test('the first work goes no further up and the last no further down, and both are said to be so', async ({ page }) => {
  await open(page, recordOf(['hicp', 'jsp']));
  const up = page.getByRole('button', { name: 'Move up: HICP' });
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('button', { name: 'Move down: HICP' })).toHaveAttribute('aria-disabled', 'false');
  await expect(page.getByRole('button', { name: 'Move down: JSP' })).toHaveAttribute('aria-disabled', 'true');
  await up.press('Enter');
  await expect(said(page)).toHaveText('HICP is first already.');
  await page.getByRole('button', { name: 'Move down: JSP' }).press('Enter');
  await expect(said(page)).toHaveText('JSP is last already.');
  const status = catalog.resource('hicp').status.value;
  await expect(page.locator('.kept .spine').first()).toHaveAttribute('data-status', status);
});

test('two works and more can be compared, the first four of them; an empty list says how it fills', async ({
  page,
}) => {
  const [ids, link] = [catalog.resources.slice(0, 5).map(({ id }) => id), page.locator('[data-compare]')];
  await open(page, recordOf(ids));
  await expect(link).toHaveText('Compare the first four');
  await expect(link).toHaveAttribute('href', new RegExp(`works=${ids.slice(0, 4).join(',')}$`));
  await page
    .getByRole('button', { name: /^Remove: / })
    .first()
    .click();
  await expect(link).toHaveText('Compare them');
  for (let left = 4; left > 1; left--)
    await page
      .getByRole('button', { name: /^Remove: / })
      .first()
      .click();
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Share it' })).toBeHidden();
});

test('a list that is shared while the page is open is offered, added once, and taken back', async ({ page }) => {
  await open(page, recordOf(['hicp']));
  await expect(page.locator('.kept > li')).toHaveCount(1);
  const share = (): Promise<string> => page.evaluate(() => (location.hash = '#works=hicp,jsp'));
  const keep = page.getByRole('button', { name: 'Keep these works' });
  await share();
  await keep.click();
  await expect(said(page)).toHaveText('Added to your list: 1.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.kept > li')).toHaveCount(1);
  await share();
  await keep.click();
  await share();
  await keep.click();
  await expect(said(page)).toHaveText('All of them were in your list already.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('the address is copied, or marked where that is refused, with the notes when the reader asks', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, recordOf(['hicp']));
  const address = page.getByRole('textbox', { name: 'Address of this list' });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(said(page)).toHaveText('The address was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await address.inputValue());
  const isLong = page.getByText('some mail programs cut long ones');
  await page.getByRole('textbox', { name: 'Note on HICP' }).fill('long '.repeat(390));
  await expect(isLong).toBeHidden();
  await page.getByRole('checkbox', { name: 'With my notes' }).check();
  await expect(address).toHaveValue(/note-hicp=long/);
  await expect(isLong).toBeVisible();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(said(page)).toContainText('The address is marked');
  expect(await address.evaluate((field: HTMLInputElement) => field.selectionEnd)).toBeGreaterThan(2000);
});

test('a work that the catalog has no longer stays with its note, and no citation is made up for it', async ({
  page,
}) => {
  await open(page, recordOf(['no-such-work']));
  await expect(page.locator('.kept > li')).toContainText('The catalog could not be asked about this work');
  await page.getByRole('button', { name: 'Save as BibTeX' }).click();
  await expect(said(page)).toHaveText('There is nothing to save. No citation was found for: no-such-work.');
});

for (const path of ['my-list/', 'compare/?works=hicp,jsp'])
  test(`/${path} prints at the press of its button`, async ({ page }) => {
    await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
    await open(page, recordOf(['hicp']));
    await page.goto(path);
    await page.getByRole('button', { name: /^Print/ }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });
