/** Pages and the files that their scripts read, when they are of different releases: a page left open, a browser’s cache, a kept copy. */
import { expect, test, type Page } from '@playwright/test';
import { makeFilterFile } from '../../src/catalog/filter-file.ts';
import { fullTitle } from '../../src/catalog/resource.ts';
import { buildIndex } from '../../src/search/build.ts';
import { listingsOf } from '../../src/search/listing.ts';
import { catalog } from '../read.ts';
import { openFilter, status, titles } from './filter-page.ts';
import { errorsOf } from './findings.ts';

const { resources } = catalog;
const contracts = resources.filter(({ topics }) => topics.includes('contracts')).map(fullTitle);
/** A release without the newest work: all others have other numbers and places in it. */
const [newest, ...others] = listingsOf(catalog);
const other = buildIndex(others);
const otherFile = makeFilterFile(
  resources.filter(({ path }) => path !== newest?.path),
  other.directory.version,
);
const HAS_CHANGED = 'The catalog has changed, so load this page again';

test('an index of another release finds no works in the list, and the reader is told what to do', async ({ page }) => {
  await publishIndex(page);
  const errors = errorsOf(page);
  await openFilter(page, '?q=ransomware&topic=contracts');
  await expect(status(page)).toHaveText(
    `${contracts.length} of ${resources.length} works, by title. ${HAS_CHANGED} to search the words.`,
  );
  await expect.poll(() => titles(page)).toEqual(contracts);
  await expect(page.locator('catalog-export')).toBeHidden();
  expect(errors).toEqual([]);
});

test('an index of another release that only the browser has kept is fetched anew', async ({ page }) => {
  const asked = await publishIndex(page, 1);
  await openFilter(page, '?q=hic-scrim');
  await expect.poll(async () => (await titles(page))[0]).toContain('HIC-SCRiM');
  await expect(status(page)).not.toContainText(HAS_CHANGED);
  expect(asked()).toBe(2);
});

test('works are found by words again after the release that the page was opened in is gone, and come back', async ({
  page,
}) => {
  await openFilter(page, '?q=ransomware');
  await page.route(/\/search\/[0-9a-f]{8,}\//, (route) => route.fulfill({ status: 404 }));
  await page.getByLabel('Words', { exact: true }).fill('telework');
  await expect(status(page)).toContainText('The words could not be searched now.');
  await page.unroute(/\/search\/[0-9a-f]{8,}\//);
  await page.getByLabel('Words', { exact: true }).fill('telework checklist');
  await expect.poll(async () => (await titles(page))[0]).toContain('Telework');
});

test('a filter file of another release that only the browser has kept is fetched anew', async ({ page }) => {
  let asked = 0;
  await page.route('**/resources/filter.json', (route) =>
    asked++ === 0 ? route.fulfill({ json: otherFile }) : route.continue(),
  );
  await openFilter(page, '?topic=contracts');
  await expect.poll(() => titles(page)).toEqual(contracts);
  expect(asked).toBe(2);
});

test('a list of another release that a copy has kept is taken anew from its page', async ({ page }) => {
  await page.route('**/resources/?topic=contracts', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const rows = text.slice(text.indexOf('<ul class="works"')).match(/<li>.*?<\/li>/gs) ?? [];
    const body = text.replace(rows[0] ?? '', '').replace(/data-version="\w+"/, 'data-version="other"');
    await route.fulfill({ response: answer, body });
  });
  await openFilter(page, '?topic=contracts');
  await expect.poll(() => titles(page)).toEqual(contracts);
});

test('works whose page of the list is of another release are not shown, and the reader is told what to do', async ({
  page,
}) => {
  await page.route('**/resources/filter.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...((await answer.json()) as object), pageSize: 20 } });
  });
  await page.route('**/resources/page/2/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<ul class="works" data-version="other"><li>Other</li></ul>' }),
  );
  await openFilter(page);
  const rest = resources.length - 20;
  await page.getByRole('button', { name: `Show ${rest} more` }).click();
  await expect(page.locator('[data-filter-list]')).toContainText(`${HAS_CHANGED} to see ${rest} more works.`);
  await expect.poll(() => titles(page)).toEqual(resources.slice(0, 20).map(fullTitle));
});

/** Puts another release of the search index into place, for the first `times` that it is asked for; tells how often it was. */
async function publishIndex(page: Page, times = Infinity): Promise<() => number> {
  let asked = 0;
  await page.route('**/search/index.json', (route) =>
    asked++ < times ? route.fulfill({ json: other.directory }) : route.continue(),
  );
  await page.route(`**/search/${other.directory.version}/*.json`, (route) => {
    const [, name = ''] = /([^/]+)\.json$/.exec(route.request().url()) ?? [];
    return route.fulfill({ json: other.parts.get(name) });
  });
  return () => asked;
}
