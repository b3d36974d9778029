/** The filter of the list of all works, as the tests handle it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The window of a small phone. */
export const phone = { width: 375, height: 740 };

/** Opens the list with a choice in its address, and waits until the filter has taken over. */
export async function openFilter(page: Page, query = ''): Promise<void> {
  await page.goto(`resources/${query}`);
  await expect(page.locator('#filter-words')).toBeAttached();
}

/** The line that says how many works are shown. */
export function status(page: Page): Locator {
  return page.locator('[data-filter-status]');
}

/** The titles of the works shown, in their order. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('[data-filter-list] .work-title a').allTextContents();
}
