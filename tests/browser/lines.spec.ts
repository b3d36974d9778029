/** Lines end where a reader expects it: no word is cut in two, no name at its hyphen, and no line begins with a comma. */
import { expect, test, type Page } from '@playwright/test';
import { catalog } from '../read.ts';

const { resources, partners } = catalog;

test('no word is cut in a comparison of four, on a tablet or a desk', async ({ page }) => {
  for (let first = 0; first < resources.length; first += 4) {
    const ids = resources.slice(first, first + 4).map(({ id }) => id);
    await page.goto(`compare/?works=${ids.join(',')}`);
    await expect(page.locator('.comparison thead th')).toHaveCount(ids.length);
    for (const width of [768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await cutWords(page, '.comparison :is(th, td)'), `${ids.join()} at ${width} px`).toEqual([]);
    }
  }
});

test('no status is cut in the table of all works', async ({ page }) => {
  await page.goto('resources/?view=table');
  await expect(page.locator('.filter-table .status').first()).toBeVisible();
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await cutWords(page, '.filter-table .status'), `at ${width} px`).toEqual([]);
  }
});

test('no line begins with a comma or a dot between two things', async ({ page }) => {
  const paths = ['', 'whom-to-tell/', 'changes/', ...[...resources, ...partners].map(({ path }) => path.slice(1))];
  for (const path of paths) {
    await page.goto(path);
    for (const width of [320, 375]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await marksAtLineStart(page), `/${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the acronym of a work is hardly ever cut at its hyphen', async ({ page }) => {
  await page.goto('resources/');
  let [shown, cut] = [0, 0];
  for (let width = 320; width <= 1280; width += 30) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.locator('.work-title a').evaluateAll((titles) =>
      titles.flatMap(({ firstChild }) => {
        const { index, 0: acronym } = /\(\w+-\w+\)/.exec(firstChild?.textContent ?? '') ?? { index: 0, 0: '' };
        if (!firstChild || acronym === '') return [];
        const range = document.createRange();
        range.setStart(firstChild, index);
        range.setEnd(firstChild, index + acronym.length);
        return [range.getClientRects().length];
      }),
    );
    shown += lines.length;
    cut += lines.filter((count) => count > 1).length;
  }
  expect(shown).toBeGreaterThan(100);
  // Balanced by the browser, not forbidden: a name longer than half its line may still be.
  expect(cut / shown).toBeLessThan(0.03);
});

/** Words, in these elements, of which a part stands on the next line; not those that a slash joins to longer ones. */
function cutWords(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { index, 0: word } of (text.textContent ?? '').matchAll(
          /(?<![\p{L}\p{N}/])[\p{L}\p{N}]{2,}(?![\p{L}\p{N}/])/gu,
        )) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) cut.push(word);
        }
      return cut;
    }),
  );
}

/** Commas, semicolons and dots with which a line begins, with the words before them. */
function marksAtLineStart(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const boxAt = (text: Node, index: number): DOMRect => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    const found: string[] = [];
    let before = { text: main as Node, index: -1 };
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { index, 0: sign } of (text.textContent ?? '').matchAll(/\S/gu)) {
        if (/[,;·]/.test(sign) && before.index >= 0) {
          const [last, mark] = [boxAt(before.text, before.index), boxAt(text, index)];
          if (last.width > 0 && mark.width > 0 && mark.top > last.bottom - 2)
            found.push(`${before.text.textContent?.slice(-30)}|${text.textContent?.slice(index, index + 20)}`);
        }
        before = { text, index };
      }
    return found;
  });
}
