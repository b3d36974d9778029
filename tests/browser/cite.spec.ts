import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf } from './findings.ts';

const work = 'resources/hicp/';

test('a citation is copied by mouse, and the page says so @base', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors = errorsOf(page);
  await page.goto(work);
  const apa = page.locator('catalog-copy').first();
  const citation = (await apa.locator('span').first().textContent())?.trim();
  await apa.getByRole('button', { name: 'Copy APA' }).click();
  await expect(apa.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  expect(citation).toContain('Health Industry Cybersecurity Practices');
  // A second copy is announced like the first: the words go, and come again.
  const gone = apa.getByRole('status').evaluate(
    (status) =>
      new Promise((tell) => {
        new MutationObserver(() => status.textContent === '' && tell(true)).observe(status, { childList: true });
      }),
  );
  await apa.getByRole('button', { name: 'Copy APA' }).click();
  expect(await gone).toBe(true);
  await expect(apa.getByRole('status')).toHaveText('Copied');
  expect(errors).toEqual([]);
});

test('a citation is copied by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${work}2019/`);
  const summary = page.getByText('This page of the catalog instead');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('catalog-copy [role=status]').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('HPH Cybersecurity Resource Catalog');
});

test('where copying is refused, the text is selected and the reader told how', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const errors = errorsOf(page);
  await page.goto(work);
  const apa = page.locator('catalog-copy').first();
  await apa.getByRole('button').click();
  await expect(apa.getByRole('status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Health Industry Cybersecurity Practices');
  expect(errors).toEqual([]);
});

test('an open citation of the page has no barrier', async ({ page }) => {
  await page.goto(work);
  await page.getByText('This page of the catalog instead').click();
  expect(await axeFindings(page, 'with both citations open')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('citations and files are there, and no dead button', async ({ page }) => {
    await page.goto(work);
    await expect(page.locator('.cite').first()).toContainText('MLA');
    await expect(page.locator('catalog-copy button:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'BibTeX' }).last()).toBeVisible();
  });
});
