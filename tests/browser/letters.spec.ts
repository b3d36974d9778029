/** What is set close together stays apart: names in drawings in large letters, numbers of sources, a table on a phone. */
import { expect, test, type Page } from '@playwright/test';
import { catalog } from '../read.ts';

const drawn = ['timeline/', ...catalog.resources.map(({ path }) => path.slice(1))];

test('names in the drawings of editions do not touch, in letters of twice the size too', async ({ page }) => {
  for (const path of drawn) {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [320, 375, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await touchingNames(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('numbers of sources stand apart from each other and from the words before them', async ({ page }) => {
  for (const { path, documents } of catalog.resources) {
    if (documents.size < 10) continue;
    await page.goto(path.slice(1));
    const gaps = await page.locator('main .grounds a').evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getBoundingClientRect().left - link.getBoundingClientRect().left;
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps), path).toBeGreaterThan(2);
  }
});

test('the references to each function fit a phone', async ({ page }) => {
  const counted = catalog.resources.filter(({ mappings }) => mappings.some(({ counts }) => counts.length > 0));
  expect(counted).not.toEqual([]);
  for (const { path } of counted) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path.slice(1));
    const region = page.locator('section.scroll:has(caption)');
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});

test('where a line parts two sections, the list above it does not end with another', async ({ page }) => {
  for (const path of [
    '',
    'browse/',
    'browse/audience/clinician/',
    'search/',
    'start/',
    'start/small-practice/',
    '404.html',
  ]) {
    await page.goto(path);
    const doubled = await page.locator('main section + section, main .start-on').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const isParted = parseFloat(getComputedStyle(part).borderBlockStartWidth) > 0;
        const inner = part.previousElementSibling?.querySelectorAll(':is(.works, .ways) > li') ?? [];
        const last = [...inner].filter((row) => parseFloat(getComputedStyle(row).borderBlockEndWidth) > 0).at(-1);
        const isLast = last && last.getBoundingClientRect().bottom > part.getBoundingClientRect().top - 70;
        return isParted && isLast ? [last.textContent?.trim().slice(0, 30)] : [];
      }),
    );
    expect(doubled, path).toEqual([]);
  }
});

/** Names in one drawing that stand upon each other. */
function touchingNames(page: Page): Promise<string[]> {
  return page.locator(':is(.edition-line, .years)').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const names = [...drawing.querySelectorAll('text')].filter((name) => name.checkVisibility());
      return names.flatMap((name, index) =>
        names
          .slice(index + 1)
          .filter((other) => {
            const [a, b] = [name.getBoundingClientRect(), other.getBoundingClientRect()];
            const [isBeside, isBelow] = [
              a.right <= b.left || b.right <= a.left,
              a.bottom <= b.top || b.bottom <= a.top,
            ];
            return !isBeside && !isBelow;
          })
          .map((other) => `${name.textContent} and ${other.textContent}`),
      );
    }),
  );
}
