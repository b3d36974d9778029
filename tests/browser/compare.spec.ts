import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import type { ComparedWork } from '../../src/catalog/comparison.ts';
import { catalog } from '../read.ts';
import { addresses, readBuilt } from './addresses.ts';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';

const prepared = addresses.filter(({ path }) => /^compare\/[^/]+\/$/.test(path));
/** Ids of the works by how much there is to print of each, the most first. */
const ids = addresses.flatMap(({ path }) => /^resources\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const longest = ids
  .map((id) => ({ id, length: readBuilt(`compare/works/${id}.json`).length }))
  .sort((a, b) => b.length - a.length)
  .map(({ id }) => id);

test('the script draws the same tables as the build', async ({ page }) => {
  expect(prepared.length).toBeGreaterThan(0);
  for (const { path } of prepared) {
    await page.goto(path);
    const built = await page.locator('.comparison').textContent();
    await page.getByRole('link', { name: 'Add or exchange a work' }).click();
    await expect(page.locator('.comparison tbody tr').first()).toBeVisible();
    expect(words(await page.locator('.comparison').textContent()), path).toBe(words(built));
  }
});

test('Back and reload bring back what was chosen, and removing says so', async ({ page }) => {
  await page.goto('compare/?works=hicp,jsp');
  const heads = page.locator('.comparison thead th');
  await expect(heads).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove JSP' }).click();
  await expect(heads).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'JSP was removed.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove HICP' })).toBeFocused();
  await page.goBack();
  await expect(heads).toHaveCount(2);
  await page.reload();
  await expect(heads).toHaveCount(2);
});

test('what the address no longer names is not drawn, however late it comes', async ({ page }) => {
  await page.goto('compare/?works=hicp');
  const heads = page.locator('.comparison thead th');
  await expect(heads).toHaveCount(1);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/compare/works/jsp.json', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/compare/works/jsp.json');
  await page.getByLabel('Add a work or an edition').fill('jsp');
  await page.locator('[data-found] > li > button').first().click();
  await asked;
  await page.goBack();
  const come = page.waitForResponse('**/compare/works/jsp.json');
  release();
  await (await come).finished();
  await expect(heads).toHaveCount(1);
  await expect(page.locator('[data-message]')).not.toContainText('was added');
});

test('what is offered and what was added is said, by its name', async ({ page }) => {
  await page.goto('compare/');
  const said = page.locator('[data-message]');
  await expect(said).toHaveAttribute('role', 'status');
  const field = page.getByLabel('Add a work or an edition');
  const offers = page.locator('[data-found] > li > button');
  await field.fill('security plan');
  await expect(said).toHaveText(/^\d found, first .+\.$/);
  const first = (await offers.first().textContent()) ?? '';
  await expect(said).toHaveText(`${await offers.count()} found, first ${first}.`);
  await field.press('Enter');
  await expect(said).toHaveText(`${first} was added. Choose another one to set beside it.`);
  await expect(offers).toHaveCount(0);
  await field.fill('security plan');
  await expect(offers.first()).toHaveText(first);
  await field.press('Enter');
  await expect(said).toHaveText('That one is already here.');
  await field.fill('xqzzy');
  await expect(said).toHaveText('No work of that name was found.');
  await page.goto(`compare/?works=${longest.slice(0, 4).join(',')}`);
  await field.fill(longest[4] ?? '');
  await offers.first().click();
  await expect(said).toHaveText('Four fit side by side. Remove one first.');
});

test('a work of one edition is offered as a whole, and names that cannot be fetched are said to be so', async ({
  page,
}) => {
  const single = catalog.resources.find(({ editions }) => editions.length === 1);
  await page.goto('compare/?works=hicp@2019');
  // Works are kept, and no editions.
  await expect(page.locator('.comparison thead th')).toHaveCount(1);
  await expect(page.locator('.comparison thead catalog-keep')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Show only what differs' })).toBeHidden();
  const field = page.getByLabel('Add a work or an edition');
  await field.fill(single?.title ?? '');
  const offer = page.locator('[data-found] > li').first();
  await expect(offer).toContainText(single?.shortName ?? '');
  await expect(offer.getByRole('button')).toHaveCount(1);
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('compare/');
  await field.fill('hicp');
  await expect(page.locator('[data-message]')).toHaveText(/^The names could not be fetched\./);
});

test('four works, and any nonsense in the address, are held', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(`compare/?works=${longest.slice(0, 5).join(',')},<script>,%ZZ`);
  await expect(page.locator('.comparison thead th')).toHaveCount(4);
  for (const width of [320, 375, 768, 1280]) expect(await overflowAt(page, width)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, `with four works, ${colorScheme}`)).toEqual([]);
  }
  await page.goto('compare/?works=no-such-work,hicp@1900,hicp');
  await expect(page.getByText('Not found in this catalog: no-such-work, hicp@1900.')).toBeVisible();
  await expect(page.locator('.comparison thead th')).toHaveCount(1);
  // That a work is not there is no error of ours, though the browser notes it.
  expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
});

test('an address that names works and editions by ids they had before still shows them, each once', async ({
  page,
}) => {
  const work = JSON.parse(readBuilt('compare/works/hicp.json')) as ComparedWork;
  // What the build writes of a work that was renamed, as was one of its editions; at its old address stands a copy.
  const renamed = { hicp: 'former', [work.columns[1]?.id ?? '']: 'hicp@former' };
  const columns = work.columns.map((column) => ({ ...column, formerly: [renamed[column.id] ?? 'none'] }));
  await page.route(/compare\/works\/(former|hicp)\.json/, (route) => route.fulfill({ json: { ...work, columns } }));
  await page.goto('compare/?works=former,jsp,hicp,hicp@former');
  await expect(page.locator('.comparison thead th')).toHaveCount(3);
  await expect(page.locator('[data-message]')).not.toContainText('Not found');
});

test('a work that cannot be fetched now is not called missing, and comes with the next choice', async ({ page }) => {
  const heads = page.locator('.comparison thead th');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.route('**/compare/works/jsp.json', (route) => route.abort());
  await page.goto('compare/?works=hicp,jsp,no-such-work');
  await expect(page.locator('[data-message]')).toHaveText(
    'Not found in this catalog: no-such-work. Could not be fetched now: jsp.',
  );
  await expect(heads).toHaveCount(1);
  await page.unroute('**/compare/works/jsp.json');
  await page.getByLabel('Add a work or an edition').fill('crr');
  await page.locator('[data-found] > li > button').first().click();
  await expect(heads).toHaveCount(3);
  // What has come, or is not there at all, is asked for once.
  expect(asked.filter((file) => file === 'hicp.json' || file === 'no-such-work.json').sort()).toEqual([
    'hicp.json',
    'no-such-work.json',
  ]);
});

test('one work alone does not repeat its name at each fact on a phone, two do', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const works of ['hicp', 'hicp,jsp']) {
    await page.goto(`compare/?works=${works}`);
    const cell = page.locator('.comparison tbody td').first();
    await expect(cell).toBeVisible();
    const named = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(named === 'none', works).toBe(works === 'hicp');
  }
});

test('the editions of a work are offered from the newest on', async ({ page }) => {
  const several = catalog.resources.filter(({ editions }) => editions.length > 2);
  expect(several).not.toEqual([]);
  await page.goto('compare/');
  for (const { id, shortName, editions, newest } of several) {
    await page.getByLabel('Add a work or an edition').fill(shortName);
    const offer = page.locator('[data-found] > li', {
      has: page.getByRole('button', { name: `Add ${shortName}`, exact: true }),
    });
    const older = editions.filter((edition) => edition !== newest).toReversed();
    await expect(offer.locator('.offered-editions button'), id).toHaveText(
      [newest, ...older].map(({ label }) => label),
    );
  }
});

test('only what differs can be shown', async ({ page }) => {
  await page.goto('compare/?works=hicp,hic-scrim');
  const same = page.locator('tr[data-agreement="same"]');
  await expect(same.first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show only what differs' }).check();
  await expect(same.first()).toBeHidden();
  await expect(page.locator('tr[data-agreement="different"]').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show only what differs' }).uncheck();
  await expect(same.first()).toBeVisible();
});

test('the longest comparisons print on one landscape sheet', async ({ page }) => {
  const [one, two, three, four] = longest;
  const paths = [
    `compare/?works=${one},${two},${three},${four}`,
    `compare/?works=${one},${two}`,
    ...prepared.map(({ path }) => path),
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator('.comparison tbody tr').first()).toBeAttached();
    for (const format of ['Letter', 'A4']) {
      const sheet = await page.pdf({ format, landscape: true });
      expect((await PDFDocument.load(sheet)).getPageCount(), `${path} on ${format}`).toBe(1);
    }
  }
});

function words(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
