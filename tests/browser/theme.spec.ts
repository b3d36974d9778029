import { expect, test } from '@playwright/test';

// As readers have it: going back shows the page as the browser kept it, which the test driver turns off by itself.
test.use({
  launchOptions: {
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
  },
});

test('a choice of light or dark holds on the page that the reader goes back to', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = String(persisted);
    });
  });
  await page.goto('accessibility/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.evaluate(() => history.back());
  await expect(page.locator('h1')).toHaveText('About this catalog');
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('a choice of light or dark holds in all tabs, and so does taking it back', async ({ page, context }) => {
  await page.goto('about/');
  const other = await context.newPage();
  await other.goto('accessibility/');
  await other.getByRole('radio', { name: 'Light' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await other.getByRole('radio', { name: 'As the system' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  // Whatever else comes into the storage, or goes from it.
  await other.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.evaluate(() => localStorage.setItem('theme', 'sepia'));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await other.getByRole('radio', { name: 'Light' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
