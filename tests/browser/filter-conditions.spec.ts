/** The filter where something is not as usual: data in parts or missing, strange addresses, dark, a phone. */
import { expect, test, type Page } from '@playwright/test';
import { fullTitle } from '../../src/catalog/resource.ts';
import { indexOf } from '../../src/search/build.ts';
import { catalog } from '../read.ts';
import { openFilter, phone, status, titles } from './filter-page.ts';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';

const { resources } = catalog;
const { version } = indexOf(catalog).directory;

test('works of other pages of the list are fetched when they are to be shown', async ({ page }) => {
  const asked = await pageTheWorks(page);
  await openFilter(page);
  await expect.poll(() => titles(page)).toEqual(resources.slice(0, 10).map(fullTitle));
  await page.getByRole('button', { name: 'Show 10 more' }).click();
  await expect.poll(() => titles(page)).toEqual(resources.slice(0, 20).map(fullTitle));
  await page.getByRole('button', { name: 'Show 6 more' }).click();
  await expect.poll(() => titles(page)).toEqual(resources.map(fullTitle));
  expect(asked).toEqual(['2', '3']);
});

for (const view of ['list', 'table'])
  test(`a reader with a keyboard goes on at the first of the works that come, in the ${view}`, async ({ page }) => {
    await pageTheWorks(page);
    await openFilter(page, `?view=${view}`);
    for (const place of [10, 20]) {
      await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
      await expect(page.locator('[data-filter-list] :is(.work-title, tbody th) a').nth(place)).toBeFocused();
    }
  });

test('works whose page cannot be fetched are counted, and the others shown; later they are there', async ({ page }) => {
  await pageTheWorks(page);
  await page.route('**/resources/page/2/', (route) => route.abort());
  await openFilter(page);
  const more = page.getByRole('button', { name: 'Show 10 more' });
  await more.click();
  await expect(page.getByText('10 works could not be loaded.')).toBeVisible();
  expect(await titles(page)).toEqual(resources.slice(0, 10).map(fullTitle));
  await page.unroute('**/resources/page/2/');
  await page.getByRole('button', { name: /^Show \d more$/ }).click();
  await expect.poll(() => titles(page)).toEqual(resources.map(fullTitle));
});

test('without its data the filter stays a list with links', async ({ page }) => {
  await page.route('**/resources/filter.json', (route) => route.abort());
  await page.goto('resources/?topic=contracts');
  await expect(page.getByRole('link', { name: 'Contracts', exact: true })).toHaveAttribute(
    'href',
    /browse\/topic\/contracts\/$/,
  );
  expect(await titles(page)).toEqual(resources.map(fullTitle));
});

test('words that cannot be searched are said to be so; the values still narrow, and there is no file of the answer', async ({
  page,
}) => {
  await page.route('**/search/index.json', (route) => route.abort());
  const contracts = resources.filter(({ topics }) => topics.includes('contracts')).map(fullTitle);
  await openFilter(page, '?q=ransomware&topic=contracts');
  await expect(status(page)).toHaveText(
    `${contracts.length} of ${resources.length} works, by title. The words could not be searched now.`,
  );
  expect(await titles(page)).toEqual(contracts);
  await expect(page.getByLabel('Order')).toHaveValue('title');
  await expect(page.locator('catalog-export')).toBeHidden();
  await page.goto('resources/?q=ransomware&topic=contracts&size=large');
  await expect(status(page)).toHaveText(`No work of ${resources.length}. The words could not be searched now.`);
  await expect(page.locator('.filter-empty')).not.toContainText('Without the words');
  await page.unroute('**/search/index.json');
  await page.locator('.filter-empty').getByRole('button', { name: 'Clear all' }).click();
  await page.getByLabel('Words', { exact: true }).fill('HIC-SCRiM');
  await expect.poll(async () => (await titles(page))[0]).toContain('HIC-SCRiM');
});

for (const query of [
  '?topic=__proto__&constructor=x&q=%00%FF',
  `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&topic=<b>&topic=contracts`,
  `?${'topic=contracts&'.repeat(500)}sort=;&view=%`,
  `?q=${'x'.repeat(6000)}`,
  '?view=table',
]) {
  test(`a strange address is no error, and no wider than a phone: ${query.slice(0, 60)}`, async ({ page }) => {
    const errors = errorsOf(page);
    await openFilter(page, query);
    await expect(status(page)).toContainText('work');
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await overflowAt(page, 320)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const query of [
    '?topic=contracts&view=table',
    '?topic=contracts&size=large&q=vendor',
    '?sort=newest&topic=nothing',
  ]) {
    test(`the filter is accessible in ${colorScheme} at ${query}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openFilter(page, query);
      expect(await axeFindings(page, colorScheme)).toEqual([]);
      await page.setViewportSize(phone);
      await page.getByText('Filter', { exact: true }).click();
      expect(await axeFindings(page, `${colorScheme} with the sheet open`)).toEqual([]);
    });
  }
}

test('words are corrected as in the search, and the status says so', async ({ page }) => {
  await openFilter(page, '?q=hipaa+checklist');
  const plain = await status(page).textContent();
  expect(plain).toMatch(/^[1-9]/);
  await openFilter(page, '?q=hippa+checklist');
  await expect(status(page)).toContainText('Words understood as “hipaa checklist”.');
  expect(await page.locator('[data-filter-list] .work-title a').first().getAttribute('href')).toMatch(/sra-tool\/$/);
});

/** Serves the list of all works in pages of ten. Returns the numbers of those asked for, in a list that grows. */
async function pageTheWorks(page: Page): Promise<string[]> {
  await page.route('**/resources/filter.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...((await answer.json()) as object), pageSize: 10 } });
  });
  const asked: string[] = [];
  await page.route('**/resources/page/*/', async (route) => {
    const number = Number(/page\/(\d+)/.exec(route.request().url())?.[1]);
    asked.push(String(number));
    const works = resources.slice((number - 1) * 10, number * 10);
    const list = works.map(
      (work) => `<li><p class="work-title"><a href="${work.path}">${fullTitle(work)}</a></p></li>`,
    );
    await route.fulfill({
      contentType: 'text/html',
      body: `<ul class="works" data-version="${version}">${list.join('')}</ul>`,
    });
  });
  return asked;
}
