import { expect, test } from '@playwright/test';
import { groups } from './addresses.ts';
import { axeFindings, errorsOf, overflowAt, requestsElsewhere } from './findings.ts';

for (const group of groups(8)) {
  const names = group.map(({ path }) => `/${path}`).join(' ');
  test(`accessible in light and dark, no wider than the window, quiet: ${names}`, async ({ page, baseURL }) => {
    const elsewhere = requestsElsewhere(page, baseURL ?? '');
    const errors = errorsOf(page);
    const findings: string[] = [];
    for (const { path } of group) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      findings.push(...(await overflowAt(page, 320)));
      findings.push(...(await overflowAt(page, 1280)));
      findings.push(...(await axeFindings(page, 'in light')));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      findings.push(...(await axeFindings(page, 'in dark')));
    }
    expect.soft(findings).toEqual([]);
    expect.soft(elsewhere).toEqual([]);
    expect.soft(errors).toEqual([]);
  });
}
