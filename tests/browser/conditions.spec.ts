import { expect, test, type Page } from '@playwright/test';
import { groups, kinds, type Address } from './addresses.ts';
import { axeFindings, overflowAt } from './findings.ts';

/** The spacing of WCAG 1.4.12. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

test('in forced colors the lines of the years stand behind those of the editions, in no color of what is turned off', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('timeline/');
    const [year, edition, off] = await page.evaluate(() => {
      document.body.style.color = 'GrayText';
      const strokes = ['.year-grid line', '.edition-line line'].map((line) => {
        const drawn = document.querySelector(line);
        return drawn ? getComputedStyle(drawn).stroke : '';
      });
      return [...strokes, getComputedStyle(document.body).color];
    });
    expect([edition, off], colorScheme).not.toContain(year);
  }
});

for (const { path } of kinds) {
  test(`/${path} is accessible in forced colors with reduced motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(path);
    // Here the system picks the colors, and axe reads the -webkit-text-fill-color that we no longer decide.
    expect(await axeFindings(page, 'in forced colors', ['color-contrast'])).toEqual([]);
  });

  test(`/${path} keeps still for those who ask for it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().activeDuration !== 0)
          .length,
    );
    expect(moving).toBe(0);
  });

  test(`/${path} fits windows from 320 to 1440 px`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 375, 480, 640, 768, 900, 1024, 1280, 1440]) {
      expect(await overflowAt(page, width)).toEqual([]);
    }
  });

  test(`/${path} fits 320 px with the text spacing of WCAG 1.4.12`, async ({ page }) => {
    await page.goto(path);
    await adopt(page, spaced);
    expect(await overflowAt(page, 320)).toEqual([]);
  });
}

for (const group of groups(40)) {
  test(`letters of twice the size fit a phone, with all that opens open: ${namesOf(group)}`, async ({ page }) => {
    const findings: string[] = [];
    for (const { path } of group) {
      await page.goto(path);
      await adopt(page, ':root { font-size: 200% }');
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      for (const width of [320, 375]) findings.push(...(await overflowAt(page, width)));
    }
    expect(findings).toEqual([]);
  });
}

/** The first and the last of the addresses. */
function namesOf(group: readonly Address[]): string {
  return `/${group.at(0)?.path ?? ''} to /${group.at(-1)?.path ?? ''}`;
}

/** A sheet that readers may ask for, from outside of the page as a browser extension would. */
async function adopt(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}
