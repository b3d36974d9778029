import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../site/builds.ts';
import { headersFor, readRules } from '../site/host.ts';
import { kinds } from './addresses.ts';
import { attackFromScripts, attacks, harmDone, listen, tricks } from './attacks.ts';

const rules = readRules(readFileSync(join(atRoot.folder, '_headers'), 'utf8'));

/** How often each directive has to stop something. */
const expected = new Map<string, number>();
for (const { directive } of [...attacks, ...tricks]) expected.set(directive, (expected.get(directive) ?? 0) + 1);

for (const { path } of kinds) {
  for (const place of ['page', 'header'] as const) {
    test(`/${path} stops ${attacks.length + tricks.length} attacks by the policy in its ${place}`, async ({ page }) => {
      const left: string[] = [];
      await page.context().route(/evil\.example/, async (route) => {
        left.push(route.request().url());
        await route.abort();
      });
      await page.addInitScript(listen);
      await infect(page, path, place);
      await page.goto(path);
      for (const target of await page.locator('[data-click]').all()) await target.dispatchEvent('click');
      expect(await attackFromScripts(page)).toEqual(tricks.map(({ name }) => name));
      for (const [directive, count] of expected) {
        const stopped = async (): Promise<number> =>
          page.evaluate((name) => globalThis.stopped.filter((one) => one === name).length, directive);
        await expect.poll(stopped, { message: `stopped by ${directive}` }).toBeGreaterThanOrEqual(count);
      }
      expect(await page.evaluate(harmDone)).toEqual([]);
      expect(left).toEqual([]);
    });
  }
}

/** Puts the attacks into the page, and leaves it one of its two policies: its own, or the one in the header. */
async function infect(page: Page, path: string, place: 'page' | 'header'): Promise<void> {
  await page.route(`**/${path}`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const text = (await response.text()).replace('</main>', `${attacks.map(({ markup }) => markup).join('')}</main>`);
    const policy = headersFor(rules, `/${path}`)['Content-Security-Policy'] ?? '';
    const isInPage = place === 'page';
    await route.fulfill({
      status: response.status(),
      headers: { 'content-type': 'text/html', ...(!isInPage && { 'content-security-policy': policy }) },
      body: isInPage ? text : text.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
    });
  });
}
