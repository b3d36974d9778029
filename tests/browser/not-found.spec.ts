import { expect, test } from '@playwright/test';
import { catalog } from '../read.ts';
import { errorsOf } from './findings.ts';

const guess = 'catalog-guess a';

test('an address not found names every work and partner in full, and where help begins', async ({ page }) => {
  await page.goto('nothing/here/');
  const main = page.locator('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Where to go instead', 'All works', 'Partners']);
  for (const { path } of [...catalog.resources, ...catalog.partners, ...catalog.startPages.filter(isUrgent)])
    await expect(main.locator(`a[href="${path}"]`)).toBeVisible();
  for (const { path, title, acronym } of catalog.resources) {
    await expect(main.locator(`a[href="${path}"]`)).toContainText(title);
    if (acronym) await expect(main.locator(`a[href="${path}"]`)).toContainText(acronym);
  }
  for (const path of ['/start/', '/whom-to-tell/']) await expect(main.locator(`a[href="${path}"]`)).toBeVisible();
  await expect(page.locator(guess)).toHaveCount(0);
});

for (const { path, id } of [...catalog.resources, ...catalog.partners]) {
  test(`an address that nearly is ${path} leads there`, async ({ page }) => {
    await page.goto(path.slice(1).toUpperCase());
    await expect(page.locator(guess)).toHaveAttribute('href', path);
    await page.goto(`list/(${id.replaceAll('-', '_')}).pdf`);
    await expect(page.locator(guess)).toHaveAttribute('href', new RegExp(`/${id}/$`));
  });
}

test('an address that no browser can read stops nothing', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('405(d)');
  await expect(page.locator(guess)).toHaveText('405(d)');
  for (const typed of ['%E0%A4%A', 'constructor/', '__proto__', 'resources//hicp///x']) await page.goto(typed);
  expect(errors.filter((error) => !error.includes('status of 404'))).toEqual([]);
});

function isUrgent({ routes }: { routes: readonly unknown[] }): boolean {
  return routes.length > 0;
}
