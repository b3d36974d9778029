import { expect, test } from '@playwright/test';
import { kinds } from './addresses.ts';
import { axeFindings, overflowAt } from './findings.ts';

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
}
