/** The page of the reader's own list, opened with what a browser has kept. */
import type { Page } from '@playwright/test';

/** A record of two works, the first with a note. */
export const two = '{"version":1,"works":[{"id":"hicp","note":"mine"},{"id":"jsp","note":""}]}';

/** Opens the page with this record in storage, or with none. */
export async function open(page: Page, record: string | null): Promise<void> {
  await page.addInitScript((text) => {
    if (text !== null && !sessionStorage.getItem('prepared')) localStorage.setItem('my-list', text);
    sessionStorage.setItem('prepared', 'yes');
  }, record);
  await page.goto('my-list/');
}

/** What storage has under the key, as text. */
export const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
