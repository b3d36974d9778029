import { expect, test, type Page } from '@playwright/test';
import { facetNames, facets, facetValues } from '../../src/catalog/facets.ts';
import { fullTitle } from '../../src/catalog/resource.ts';
import { catalog } from '../read.ts';
import { openFilter, phone, status, titles } from './filter-page.ts';
import { errorsOf, overflowAt } from './findings.ts';
import { tabTo } from './keyboard.ts';

const { resources } = catalog;
const total = resources.length;

const box = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);

function expected(wanted: (work: (typeof resources)[number]) => boolean): string[] {
  return resources.filter(wanted).map(fullTitle);
}

test('every single value lists its works and shows true counts beside all values', async ({ page }) => {
  await openFilter(page);
  await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  for (const facet of facetNames) {
    const has = (work: (typeof resources)[number], name: typeof facet, value: string): boolean =>
      (facets[name].values(work) as readonly string[]).includes(value);
    for (const { id } of facetValues(facet, resources)) {
      await box(page, facet, id).check();
      await expect(page).toHaveURL(new RegExp(`[?&]${facet}=${id}$`));
      const works = resources.filter((work) => has(work, facet, id));
      await expect.poll(() => titles(page)).toEqual(works.map(fullTitle));
      const shown = await page.locator('fieldset label:has(.count)').evaluateAll((labels) =>
        labels.map((label) => {
          const input = label.querySelector('input');
          return `${input?.name}=${input?.value}: ${label.querySelector('.count')?.textContent}`;
        }),
      );
      const counted = facetNames.flatMap((name) =>
        facetValues(name, resources).map((value) => {
          const base = name === facet ? resources : works;
          return `${name}=${value.id}: ${base.filter((work) => has(work, name, value.id)).length}`;
        }),
      );
      expect(shown).toEqual(counted);
      await box(page, facet, id).uncheck();
    }
  }
});

test('a reader with a keyboard chooses, goes back, reloads and clears @base', async ({ page }) => {
  const errors = errorsOf(page);
  await openFilter(page);
  await tabTo(page, page.locator('input[name="topic"][value="medical-devices"]'));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/resources\/\?topic=medical-devices$/);
  await tabTo(page, page.locator('input[name="audience"][value="hospital"]'));
  await page.keyboard.press('Space');
  const both = expected((work) => work.topics.includes('medical-devices') && work.audiences.includes('hospital'));
  await expect.poll(() => titles(page)).toEqual(both);
  await expect(status(page)).toHaveText(`${both.length} of ${total} works, by title`);

  await page.reload();
  await expect.poll(() => titles(page)).toEqual(both);
  await expect(box(page, 'topic', 'medical-devices')).toBeChecked();

  await page.locator('[data-filter-list] .work-title a').first().click();
  await expect(page.locator('h1')).not.toHaveText('All resources');
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(both);
  await page.goBack();
  await expect(page).toHaveURL(/resources\/\?topic=medical-devices$/);
  await expect(box(page, 'audience', 'hospital')).not.toBeChecked();
  await expect.poll(() => titles(page)).toEqual(expected((work) => work.topics.includes('medical-devices')));

  await tabTo(page, page.locator('.filter-chip'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/resources\/$/);
  await expect.poll(() => titles(page)).toEqual(resources.map(fullTitle));
  await expect(page.locator('[data-filter-heading]')).toBeFocused();
  expect(errors).toEqual([]);
});

test('a reader with a phone opens the sheet, chooses and is led to the works', async ({ page }) => {
  await page.setViewportSize(phone);
  await openFilter(page);
  await expect(box(page, 'size', 'small')).not.toBeVisible();
  await page.getByText('Filter', { exact: true }).click();
  await box(page, 'size', 'small').check();
  await box(page, 'audience', 'small-practice').check();
  const works = expected((work) => work.sizes.includes('small') && work.audiences.includes('small-practice'));
  await page.getByRole('button', { name: `Show ${works.length} works` }).click();
  await expect(page.locator('[data-filter-heading]')).toBeFocused();
  await expect(box(page, 'size', 'small')).not.toBeVisible();
  await expect.poll(() => titles(page)).toEqual(works);
  expect(await overflowAt(page, 375)).toEqual([]);
});

test('values of one group widen the choice, and the address may name them in any order', async ({ page }) => {
  await openFilter(page, '?topic=contracts&topic=telehealth&topic=unheard-of&color=red');
  await expect
    .poll(() => titles(page))
    .toEqual(expected(({ topics }) => topics.includes('contracts') || topics.includes('telehealth')));
  await expect(page.getByText('Not in this catalog, and left out: ')).toContainText('unheard-of');
  await expect(page.locator('[data-facet="topic"] > summary')).toHaveText('Topic (2)');
  await expect(page.getByLabel('Order').locator('option[value="relevance"]')).toBeDisabled();
  for (const label of await page.locator('label[data-none]').all()) await expect(label).toHaveText(/ 0$/);
  expect(await page.locator('fieldset label:has(.count):not([data-none])', { hasText: / 0$/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove Topic: Telehealth' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeFocused();
  await expect(page).toHaveURL(/\?topic=contracts$/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/resources\/$/);
});

test('an empty result offers the steps back that lead to works', async ({ page }) => {
  await openFilter(page, '?topic=contracts&size=large');
  await expect(status(page)).toHaveText(`No work of ${total}`);
  const large = expected(({ sizes }) => sizes.includes('large'));
  const step = page.locator('.filter-empty li', { hasText: 'Without Topic: Contracts' });
  await expect(step).toContainText(`${large.length} works`);
  const left = await page.locator('.filter-empty .count').allTextContents();
  const numbers = left.map((words) => parseInt(words, 10));
  expect(numbers.slice(0, -1)).toEqual(numbers.slice(0, -1).toSorted((a, b) => b - a));
  expect(numbers).not.toContain(0);
  await step.getByRole('button').click();
  await expect.poll(() => titles(page)).toEqual(large);
  await expect(page.locator('[data-filter-heading]')).toBeFocused();
});

test('Back brings the words of then into the field, wherever the focus is', async ({ page }) => {
  const words = page.getByLabel('Words', { exact: true });
  await openFilter(page, '?q=telehealth');
  await expect.poll(async () => (await titles(page))[0]).toContain('HIC-STAT');
  await box(page, 'topic', 'telehealth').check();
  await words.fill('contract ');
  await expect(page).toHaveURL(/q=contract\+?&/);
  await expect(words).toHaveValue('contract ');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=telehealth$/);
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('telehealth');
});

test('the table and the order stand in the address', async ({ page }) => {
  await openFilter(page);
  await page.getByLabel('Table', { exact: true }).check();
  await page.getByLabel('Order').selectOption('newest');
  await expect(page).toHaveURL(/\?sort=newest&view=table$/);
  await expect(page.locator('.filter-table tbody tr')).toHaveCount(total);
  const dates = await page
    .locator('.filter-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('time')?.dateTime ?? ''));
  expect(dates).toEqual(dates.toSorted().reverse());
  await page.reload();
  await expect(page.getByLabel('Table', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Order')).toHaveValue('newest');
});

test('words bring the best match first and narrow with the values', async ({ page }) => {
  await openFilter(page);
  await page.getByLabel('Words', { exact: true }).fill('HIC-SCRiM');
  await expect(page).toHaveURL(/\?q=HIC-SCRiM$/);
  await expect.poll(async () => (await titles(page))[0]).toContain('HIC-SCRiM');
  await expect(page.getByLabel('Order')).toHaveValue('relevance');
  await page.getByLabel('Words', { exact: true }).fill('xqzzy');
  await expect(page.locator('.filter-empty')).toContainText('Without the words');
  await expect(page.getByRole('link', { name: 'Search all pages for these words' })).toHaveAttribute(
    'href',
    /\/search\/\?q=xqzzy$/,
  );
});
