import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { axeFindings, errorsOf, overflowAt, requestsElsewhere } from './findings.ts';
import { tabAndEnter, tabTo } from './keyboard.ts';

for (const width of [1280, 375]) {
  test(`find, compare, keep, share, open and save, by keyboard alone at ${width} px @base`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const elsewhere = requestsElsewhere(page, baseURL ?? '');
    const errors = errorsOf(page);
    await page.setViewportSize({ width, height: 800 });
    // A transition that a busy machine breaks off is reported as an error of the page.
    await page.emulateMedia({ reducedMotion: 'reduce' });

    // Find
    await page.goto('./');
    await tabTo(page, page.locator('main input[type="search"]'));
    await page.keyboard.type('hicp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    await tabAndEnter(page, page.locator('main a[href$="/resources/hicp/"]').first());
    await page.waitForURL(/\/resources\/hicp\/$/);

    // Keep one, compare it with another one, keep that too
    await tabAndEnter(page, page.getByRole('button', { name: 'Keep in my list: HICP' }).first());
    await expect(page.getByRole('button', { name: 'Remove from my list: HICP' }).first()).toBeFocused();
    await tabAndEnter(page, page.getByRole('link', { name: 'Compare with others' }));
    await expect(page.locator('.comparison thead th')).toHaveCount(1);
    await tabTo(page, page.getByRole('searchbox', { name: 'Add a work or an edition' }));
    await page.keyboard.type('CIS Controls');
    await tabAndEnter(page, page.getByRole('button', { name: 'Add CIS Controls', exact: true }));
    await expect(page.locator('.comparison thead th')).toHaveCount(2);
    expect(new URL(page.url()).search).toBe('?works=hicp,cis-controls');
    expect(await axeFindings(page, 'with two works')).toEqual([]);
    expect(await overflowAt(page, width)).toEqual([]);
    await tabAndEnter(page, page.getByRole('button', { name: 'Keep in my list: CIS Controls' }));
    await tabAndEnter(page, page.getByRole('status').getByRole('link', { name: 'See my list' }));

    // Note, order, share
    await expect(page.locator('.kept > li')).toHaveCount(2);
    await tabTo(page, page.getByRole('textbox', { name: 'Note on HICP' }));
    await page.keyboard.type('Ask the vendor, "today"');
    await tabAndEnter(page, page.getByRole('button', { name: 'Move down: HICP' }));
    await expect(page.getByRole('status').filter({ hasText: 'HICP is now number 2 of 2.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Move down: HICP' })).toBeFocused();
    await tabTo(page, page.getByRole('checkbox', { name: 'With my notes' }));
    await page.keyboard.press('Space');
    expect(await axeFindings(page, 'with two works')).toEqual([]);
    expect(await overflowAt(page, width)).toEqual([]);
    const shared = await page.getByRole('textbox', { name: 'Address of this list' }).inputValue();

    // A clean profile
    const stranger = await browser.newContext({
      viewport: { width, height: 800 },
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    const other = await stranger.newPage();
    errors.push(...errorsOf(other));
    await other.goto(shared);
    await expect(other.getByRole('heading', { name: 'A list shared with you' })).toBeVisible();
    await expect(other.getByText('Ask the vendor, "today"')).toBeVisible();
    expect(await other.evaluate(() => localStorage.getItem('my-list'))).toBeNull();
    await tabAndEnter(other, other.getByRole('button', { name: 'Keep these works' }));
    await expect(other.locator('.kept .work-title')).toHaveText([
      /^1\. CIS Critical Security Controls/,
      /^2\. .*\(HICP\)$/,
    ]);
    expect(new URL(other.url()).hash).toBe('');

    // Take it along
    const markdown = await saved(other, 'Save as Markdown');
    expect(markdown).toContain('Ask the vendor, "today"');
    const csv = await saved(other, 'Save as CSV');
    expect(csv.startsWith('\uFEFF') && csv.endsWith('\r\n')).toBe(true);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(rows.map((row) => row['id'])).toEqual(['cis-controls', 'hicp']);
    expect(rows[1]?.['note']).toBe('Ask the vendor, "today"');
    const bibliography = await saved(other, 'Save as BibTeX');
    expect(bibliography.match(/^@/gm)?.length).toBeGreaterThanOrEqual(2);
    await stranger.close();
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });
}

async function saved(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await tabAndEnter(page, page.getByRole('button', { name }));
  const download: Download = await downloading;
  return readFile(await download.path(), 'utf8');
}
