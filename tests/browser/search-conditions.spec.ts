/** The search where something is not as usual: strange addresses, choices of nothing, a phone, a new release. */
import { expect, test } from '@playwright/test';
import { ask, settled, titles } from './search-page.ts';

const status = '[data-search-status]';

for (const query of ['?q=risk&topic=pandemic&cost=paid', '?q=contract&kind=training&topic=contracts']) {
  test(`a choice of nothing is taken back, and the focus stays on its box: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`search/${query}`);
    await expect(page.locator(status)).toContainText('without your choices');
    await settled(page);
    const chosen = page.locator('[data-search-facets] input:checked');
    for (let left = await chosen.count(); left > 0; left--) {
      const box = page.locator(`[data-search-facets] input[value="${await chosen.last().getAttribute('value')}"]`);
      await box.focus();
      await page.keyboard.press('Space');
      await expect(chosen).toHaveCount(left - 1);
      await expect(box).toBeFocused();
    }
    await expect(titles(page).first()).toBeVisible();
  });
}

test('a reader who is at the first result as soon as it is there stays at it while the others come', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const first = new MutationObserver(() => {
      const link = document.querySelector<HTMLElement>('[data-search-list] .work-title a');
      if (link) first.disconnect();
      link?.focus();
    });
    first.observe(document, { childList: true, subtree: true });
  });
  await page.goto('search/?q=ransomware');
  await settled(page);
  expect(await titles(page).count()).toBeGreaterThan(1);
  await expect(titles(page).first()).toBeFocused();
});

test('only what a box stands for is a choice, once, whatever else the address carries', async ({ page }) => {
  await ask(page, 'hicp');
  const plain = await page.locator(status).textContent();
  await page.goto('search/?q=hicp&utm_source=news&fbclid=1&topic=nothing&__proto__=x');
  await settled(page);
  await expect(page.locator(status)).toHaveText(plain ?? '');
  await page.goto('search/?fbclid=1&q=hicp&cost=free&cost=free');
  await settled(page);
  await expect(page.locator(status)).toContainText('without your choices');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=hicp&cost=free$/);
});

test('on a phone, the passage found in a page shows the word that was found', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const seen: boolean[] = [];
  for (const query of ['phishing', 'ransomware', 'supply chain risk', 'telehealth', 'incident response']) {
    await ask(page, query);
    // In the first window there is room for the sections alone.
    const passages = page.locator('li:not([data-room]) .result-sections:has(mark)');
    await expect(passages.first()).toBeVisible();
    seen.push(
      ...(await passages.evaluateAll((all) =>
        all.map((passage) => {
          const { bottom, right } = passage.getBoundingClientRect();
          const words = [...passage.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect());
          return words.some((word) => word.bottom <= bottom + 1 && word.right <= right + 1);
        }),
      )),
    );
  }
  expect(seen.filter(Boolean).length / seen.length).toBeGreaterThanOrEqual(0.9);
});

test('only results in the window keep room for a passage, and each passage has a word that was found', async ({
  page,
}) => {
  for (const [width, height] of [
    [375, 812],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['ransomware', 'threat list', 'cost of training', 'contract language', 'whom do i tell']) {
      await ask(page, query);
      const found = await page.locator('[data-search-list] .result-sections').evaluateAll((all) =>
        all.map((line) => {
          const before = line.previousElementSibling;
          const { height: own, bottom } = line.getBoundingClientRect();
          return {
            isEmpty: line.textContent === '',
            isMarked: line.querySelector('mark') !== null,
            hasButton: before?.matches('.keep') ?? false,
            room: own === 0 ? 0 : bottom - (before?.getBoundingClientRect().bottom ?? NaN),
            top: line.closest('li')?.getBoundingClientRect().top ?? NaN,
          };
        }),
      );
      expect(found.some(({ isEmpty }) => isEmpty)).toBe(true);
      for (const { isEmpty, isMarked, hasButton, room, top } of found) {
        expect(isEmpty || isMarked, query).toBe(true);
        // On a desk the passage stands beside the button, where there is a line in any case.
        const isBeside = hasButton && width > 1000;
        if (isEmpty) expect(room, query).toBeLessThanOrEqual(top < height && !isBeside ? 24 : 0.5);
      }
    }
  }
});

test('where nothing is found, what is listed instead begins in the first window, and gives way to the next results', async ({
  page,
}) => {
  const instead = page.locator('[data-search-fallback]');
  for (const [width, height] of [
    [375, 812],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('search/?q=zzzqqq');
    await settled(page);
    await expect(page.locator('[data-search-none]')).toBeVisible();
    expect((await instead.boundingBox())?.y ?? NaN).toBeLessThan(height * 0.7);
  }
  const isBelowResults = page.evaluate(
    () =>
      new Promise<boolean>((tell) => {
        const list = document.querySelector('[data-search-list]');
        const below = document.querySelector<HTMLElement>('[data-search-fallback]');
        if (list && below)
          new MutationObserver(() => {
            if (list.children.length > 0) tell(below.checkVisibility());
          }).observe(list, { childList: true });
      }),
  );
  await page.locator('#q').fill('hicp');
  expect(await isBelowResults).toBe(false);
});

test('a page that is older than the index finds the new one, and asks for it once', async ({ page }) => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/search/index.json')) asked++;
  });
  await ask(page, 'hicp');
  const isLater = (url: URL): boolean => /\/search\/later\//.test(url.pathname);
  let folder = '';
  await page.route('**/search/index.json', async (route) => {
    const directory = (await (await route.fetch()).json()) as { version: string };
    folder = directory.version;
    await route.fulfill({ json: { ...directory, version: 'later' } });
  });
  await page.route(/\/search\/[0-9a-f]{8,}\//, (route) => route.fulfill({ status: 404 }));
  await page.route(isLater, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('later', folder) }) });
  });
  await page.locator('#q').fill('telework checklist');
  await expect(titles(page).first()).toContainText('Telework');
  await settled(page);
  expect(asked).toBe(2);
  await page.unroute(isLater);
  await page.route(isLater, (route) => route.fulfill({ status: 404 }));
  await page.locator('#q').fill('medical device contract');
  await expect(page.locator(status)).toContainText('could not be loaded');
  expect(asked).toBe(3);
});

test('owns up about the words that it searched for: those corrected, when it corrected them', async ({ page }) => {
  await ask(page, 'hippa salary survey');
  await expect(page.locator(status)).toContainText('for hipaa salary survey, corrected from hippa salary survey');
  await expect(page.locator('[data-search-none]')).toHaveText(/No good match for “hipaa salary survey”/);
});

test('every result, work or partner, has a spine with an edge', async ({ page }) => {
  await ask(page, 'office for civil rights');
  const widths = await page.locator('[data-search-list] .spine').evaluateAll((spines) =>
    spines.map((spine) => {
      const { borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(spine);
      return Math.max(parseFloat(borderInlineStartWidth), parseFloat(borderInlineEndWidth));
    }),
  );
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.min(...widths)).toBeGreaterThan(3);
});

test('what is said when nothing matches begins at the edge of the page, near the field', async ({ page }) => {
  for (const width of [375, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('search/?q=zzzqqq');
    const said = page.locator('[data-search-none]');
    await expect(said).toBeVisible();
    const [box, title, field] = await Promise.all(
      [said, page.locator('h1'), page.getByRole('search')].map((each) => each.boundingBox()),
    );
    expect(box?.x, `at ${width} px`).toBe(title?.x);
    expect((box?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0), `at ${width} px`).toBeLessThan(120);
  }
});

test('the words of a search that waits stand apart from what is listed below them', async ({ page }) => {
  await page.route('**/search/**', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : undefined,
  );
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('search/?q=phishing');
    await expect(page.locator(status)).toHaveText('Searching…');
    const [said, heading] = await Promise.all(
      [page.locator(status), page.getByRole('heading', { name: 'Answer pages' })].map((each) => each.boundingBox()),
    );
    expect((heading?.y ?? 0) - (said?.y ?? 0) - (said?.height ?? 0), `at ${width} px`).toBeGreaterThan(24);
  }
});
