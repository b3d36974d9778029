import { expect, type Page } from '@playwright/test';

export const results = (page: Page) => page.locator('[data-search-results]');
export const titles = (page: Page) => page.locator('[data-search-list] .work-title a');
/** Waits until the answer to what was asked is complete. */
export const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

/** Opens the search page with a question, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${new URLSearchParams({ q: query })}`);
  await expect(titles(page).first()).toBeVisible();
  await settled(page);
}
