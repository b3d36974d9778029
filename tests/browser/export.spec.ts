import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fullTitle } from '../../src/catalog/resource.ts';
import csv from '../../src/formats/csv.ts';
import json from '../../src/formats/json.ts';
import ris from '../../src/formats/ris.ts';
import { catalog } from '../read.ts';
import { readBuilt } from './addresses.ts';

const chosen = catalog.resources.filter(({ audiences }) => audiences.includes('clinician'));
const order = (page: Page) => page.locator('[data-filter-list] .work-title a').allTextContents();

test('all works lead to the files of the build @base', async ({ page }) => {
  await page.goto('resources/');
  const link = page.locator('catalog-export').getByRole('link', { name: 'CSV', exact: true });
  const answer = await page.request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  expect(parse(await answer.text(), { bom: true, from: 2 })).toHaveLength(catalog.resources.length);
});

test('a choice of works is saved as the rows on the screen, in their order @base', async ({ page }) => {
  await page.goto('resources/?audience=clinician&sort=newest');
  await expect(page.locator('[data-export-what]')).toHaveText(`These ${chosen.length} works as`);
  const rows = parse<{ id: string }>(await saved(page, 'CSV'), { bom: true, columns: true });
  const titles = rows.map(({ id }) => fullTitle(catalog.resource(id)));
  expect(titles).toEqual(await order(page));
  expect(titles.toSorted()).toEqual(chosen.map(fullTitle).toSorted());
  await expect(page.locator('[data-export-status]')).toHaveText(/^Saved these \d+ works as resources-\d+\.csv\.$/);
});

test('a choice is saved as it stands on the screen, also when the list of the API is of another release', async ({
  page,
}) => {
  await page.route('**/api/v1/resources.json', async (route) => {
    const list = (await (await route.fetch()).json()) as { result: object[] };
    await route.fulfill({ json: { ...list, result: list.result.toReversed() } });
  });
  await page.goto('resources/?audience=clinician&sort=title');
  await expect(page.locator('[data-export-what]')).toHaveText(`These ${chosen.length} works as`);
  const rows = parse<{ id: string }>(await saved(page, 'CSV'), { bom: true, columns: true });
  expect(rows.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
});

test('a choice by title is what the build writes of it: a table, records, or texts one after the other', async ({
  page,
}) => {
  await page.goto('resources/?audience=clinician&sort=title');
  await expect(page.locator('[data-export-what]')).toHaveText(`These ${chosen.length} works as`);
  const origin = new URL((JSON.parse(readBuilt('data.json')) as { '@id': string })['@id']).origin;
  const context = { catalog, absolute: (path: string) => origin + path };
  for (const { label, write } of [csv, json, ris]) expect(await saved(page, label)).toBe(write(chosen, context));
});

test('when a file cannot be had, the page says so and saves nothing', async ({ page }) => {
  await page.route('**/resources/*.csv', (route) => route.abort());
  await page.goto('resources/?audience=clinician');
  await expect(page.locator('[data-export-what]')).toHaveText(`These ${chosen.length} works as`);
  await link(page, 'CSV').click();
  await expect(page.locator('[data-export-status]')).toHaveText(/^The files could not be loaded\./);
});

test('with no work left there is nothing to take along', async ({ page }) => {
  await page.goto('resources/?audience=clinician&kind=standard');
  await expect(page.locator('[data-filter-status]')).toHaveText(/^No work/);
  await expect(page.locator('catalog-export')).toBeHidden();
});

function link(page: Page, label: string) {
  return page.locator('catalog-export').getByRole('link', { name: label, exact: true });
}

async function saved(page: Page, label: string): Promise<string> {
  const download = page.waitForEvent('download');
  await link(page, label).focus();
  await page.keyboard.press('Enter');
  return readFileSync(await (await download).path(), 'utf8');
}
