import { expect, test, type Page } from '@playwright/test';
import { shortAddress } from '../../src/catalog/address.ts';
import { catalog } from '../read.ts';
import { groups } from './addresses.ts';
import { ask } from './search-page.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

for (const group of groups(40)) {
  const names = group.map(({ path }) => `/${path}`).join(' ');
  test(`on paper links to other sites show where they lead, and numbers have their list: ${names}`, async ({
    page,
  }) => {
    for (const { path } of group) {
      await page.goto(path);
      expect(await withoutAddress(page), path).toEqual([]);
      expect(await withoutList(page), path).toEqual([]);
    }
  });
}

for (const { path, works } of catalog.startPages) {
  test(`${path} prints the address of each work`, async ({ page }) => {
    await page.goto(path.slice(1));
    const printed = await page.locator('.start-works').innerText();
    for (const { resource } of works)
      expect(printed.replace(/\n/g, ' ')).toMatch(new RegExp(`\\.\\S+${shortAddress(resource.path)}(\\s|$)`));
  });
}

test('on paper a work keeps one citation, leaves out what leads nowhere there, and every page tells its address', async ({
  page,
}) => {
  for (const { path } of catalog.resources) {
    await page.goto(path.slice(1));
    const visible = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
    expect(await visible('.cite > div'), path).toBe(1);
    expect(await visible(':is(#data, #report, main summary, main a[href*="/compare/"])'), path).toBe(0);
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    await expect(page.locator('.site-foot')).toContainText(shortAddress(address), { useInnerText: true });
  }
});

test('my list prints the address of each work', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    localStorage.setItem('my-list', '{"version":1,"works":[{"id":"hicp","note":""},{"id":"jsp","note":""}]}');
  });
  await page.goto('my-list/');
  for (const [index, id] of ['hicp', 'jsp'].entries())
    await expect(page.locator('.kept > li').nth(index)).toContainText(
      shortAddress(new URL(`resources/${id}/`, baseURL).href),
      { useInnerText: true },
    );
});

test('a printed choice of works says what was chosen', async ({ page }) => {
  await page.goto('resources/?audience=clinician&cost=free&q=phishing');
  const chosen = page.locator('[data-filter-chosen]');
  await expect(chosen).toContainText('Audience: Clinician', { useInnerText: true });
  expect((await chosen.innerText()).split('\n').filter(Boolean)).toEqual([
    'Words: phishing',
    'Audience: Clinician',
    'Cost: Free',
  ]);
});

test('a printed search says what was asked, and leaves out what cannot be chosen on paper', async ({ page }) => {
  await ask(page, 'phishing');
  await expect(page.locator('[data-search-asked]')).toHaveText('Words: phishing');
  await expect(page.locator('[data-search-asked]')).toBeVisible();
  await expect(page.locator('[data-search-facets]')).toBeHidden();
  await page.goto('search/?q=phishing&cost=free');
  await expect(page.locator('[data-search-asked]')).toHaveText('Words: phishing · Cost: Free');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('[data-search-asked]')).toBeHidden();
});

test('the foot of a printed comparison, search or choice of works tells the address with what was asked', async ({
  page,
}) => {
  const foot = page.locator('.site-foot');
  for (const [path, place] of [
    ['compare/?works=hicp,jsp', '.comparison'],
    ['resources/?cost=free', '.filter-chip'],
    ['search/?q=phishing', '[data-search-list] > li'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(place).first()).toBeVisible();
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    const asked = shortAddress(new URL(new URL(page.url()).search, address).href);
    await expect(foot).toContainText(asked, { useInnerText: true });
  }
  await page.goto('compare/?works=hicp,jsp');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Remove JSP' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(foot).toContainText(/compare\/\?works=hicp$/, { useInnerText: true });
});

/** Links to other sites that stand on the paper without their address. */
function withoutAddress(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
      .filter((link) => link.checkVisibility() && link.href.replace(/\/$/, '') !== `https://${link.innerText}`)
      .filter((link) => !getComputedStyle(link, '::after').content.includes(link.href))
      .map(({ href }) => href),
  );
}

/** Numbers of sources that stand on the paper without their list. */
function withoutList(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.grounds a')]
      .filter((link) => link.checkVisibility() && !document.getElementById(link.getAttribute('href')?.slice(1) ?? ''))
      .map(({ href }) => href),
  );
}
