/** Pages of the catalog that answer a question by themselves, as the search shows them. */
import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';
import { ask, titles } from './search-page.ts';

test('shows the pages that answer first, above results that stay works and partners @base', async ({
  page,
  baseURL,
}) => {
  const errors = errorsOf(page);
  const answers = page.locator('[data-search-answers] > li');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [query, path] of [
      ['whom do i tell', 'whom-to-tell/'],
      ['ransomware', 'start/under-attack/'],
      ['report ransomware fbi', 'whom-to-tell/'],
      ['start here', 'start/'],
    ] as const) {
      await ask(page, query);
      const first = answers.first();
      await expect(first.getByRole('link')).toHaveAttribute('href', new URL(path, baseURL).pathname);
      await expect(first.locator('p').nth(1)).toHaveText(/^[A-Z].+\.$/);
      await expect(page.locator('[data-search-status]')).toHaveText(/^(One answer page|2 answer pages)\. \d+ results/);
      await expect(page.locator('[data-search-none]')).toHaveCount(0);
      const top = (part: typeof first) => part.evaluate((element) => element.getBoundingClientRect().top);
      expect(await top(first), query).toBeLessThan(await top(titles(page).first()));
      const kinds = await titles(page).evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
      expect(kinds.filter((kind) => !/\/(resources|partners)\/[^/]+\/$/.test(kind))).toEqual([]);
    }
    expect(await axeFindings(page, `answer pages at ${width} px`)).toEqual([]);
    expect(await overflowAt(page, width)).toEqual([]);
  }
  await ask(page, 'hicp');
  await expect(answers).toHaveCount(0);
  expect(errors).toEqual([]);
});
