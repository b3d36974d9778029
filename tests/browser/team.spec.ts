import { expect, test } from '@playwright/test';
import { axeFindings, errorsOf, overflowAt } from './findings.ts';

for (const width of [375, 1280]) {
  test(`by keyboard at ${width} px, each partner shows its role beside the diagram, and Return leads back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const errors = errorsOf(page);
    await page.goto('partners/');
    const panel = page.locator('.team-panel');
    const links = page.locator('catalog-team a[data-partner]:visible');
    const roles = page.locator('.team-roles > li');
    expect(await links.count()).toBe(await roles.count());
    for (const link of await links.all()) {
      const id = await link.getAttribute('data-partner');
      const name = await page.locator(`#team-${id} h4`).innerText();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(panel.locator('h3')).toHaveText(name);
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(page.locator('catalog-team [aria-current]')).toHaveCount(1);
      await expect(panel).toBeInViewport();
      await panel.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(link).toBeFocused();
      await expect(panel).toContainText('Choose a partner');
    }
    await links.first().click();
    expect(await axeFindings(page, 'with a role open')).toEqual([]);
    expect(await overflowAt(page, width)).toEqual([]);
    await page.keyboard.press('Shift');
    await expect(links.first()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(links.first()).toBeFocused();
    await expect(page.locator('catalog-team [aria-current]')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}
