/** A page carries the styles of the components that it shows, and of those that its scripts put there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { writeRecord } from '../../src/catalog/shortlist.ts';
import { addresses, groups } from './addresses.ts';
import { ask, settled } from './search-page.ts';

const folder = new URL('../../src/styles/components/', import.meta.url);
/** All classes that sheets of components style. */
const styled = new Set(
  readdirSync(folder).flatMap((name) =>
    Array.from(
      readFileSync(new URL(name, folder), 'utf8')
        .replace(/\/\*.*?\*\//gs, '')
        .matchAll(/\.([a-z][\w-]*)/g),
      ([, found]) => found ?? '',
    ),
  ),
);
const works = addresses.flatMap(({ path }) => /^resources\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const kept = writeRecord(works.slice(0, 3).map((id) => ({ id, note: 'For Monday' })));
const shared = `my-list/#works=${works.slice(3, 5).join(',')}`;

/** What readers do that puts more on a page, each until it stands there. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'results with an answer': (page) => ask(page, 'ransomware'),
  'results with passages': (page) => ask(page, 'data breach'),
  'a word written otherwise': (page) => ask(page, 'phising'),
  'no result': async (page) => {
    await page.goto('search/?q=zzzzqqq');
    await settled(page);
  },
  suggestions: async (page) => {
    await page.goto('about/');
    await page.getByRole('combobox').first().pressSequentially('hic', { delay: 30 });
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'a filtered list': (page) =>
    shows(page, 'resources/?audience=clinician&audience=nobody', '[data-filter-chosen] button'),
  'a filtered list without works': (page) => shows(page, 'resources/?q=zzzzqqq', '.plain-list button'),
  'a filtered table': (page) => shows(page, 'resources/?view=table', 'td'),
  'a filtered shelf': (page) => shows(page, 'resources/?view=shelf', '[data-filter-list] *'),
  'a comparison': (page) => shows(page, `compare/?works=${works.slice(0, 2).join(',')}`, '.comparison td'),
  'a work to compare with': async (page) => {
    await page.goto('compare/');
    await page.getByLabel('Add a work or an edition').fill(works[0] ?? '');
    await expect(page.locator('[data-found] button').first()).toBeVisible();
  },
  'a list of the reader': (page) => shows(page, 'my-list/', '[data-list] > li'),
  'a list handed on': (page) => shows(page, shared, '[data-shared] li'),
  'a role in the team': async (page) => {
    await page.goto('partners/');
    await page.locator('a[data-partner]').first().click();
    await expect(page.locator('.team-panel button')).toBeVisible();
  },
  'the state of the offline copy': (page) =>
    shows(page, 'offline/', 'catalog-offline-state button, catalog-offline-state p'),
  'a mistyped address': (page) => shows(page, 'resources/hcip/', 'catalog-guess a'),
};

for (const group of groups(40)) {
  test(`all that stands on a page has its styles: ${group.map(({ path }) => `/${path}`).join(' ')}`, async ({
    page,
  }) => {
    for (const { path } of group) {
      await page.goto(path);
      expect(await unstyled(page), path).toEqual([]);
    }
  });
}

for (const [name, act] of Object.entries(acts)) {
  test(`the styles of ${name} are there`, async ({ page }) => {
    await page.addInitScript((text) => {
      localStorage.setItem('my-list', text);
    }, kept);
    await act(page);
    expect(await unstyled(page)).toEqual([]);
  });
}

async function shows(page: Page, path: string, selector: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(selector).first()).toBeAttached();
  await page.waitForLoadState('networkidle');
}

/** Classes of components that stand on the page, although it carries no rule for them. */
async function unstyled(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => ({
    classes: Array.from(document.querySelectorAll('[class]'), ({ classList }) => [...classList]).flat(),
    styles: Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent).join('\n'),
  }));
  const missing = found.classes.filter(
    (name) => styled.has(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(found.styles),
  );
  return [...new Set(missing)];
}
