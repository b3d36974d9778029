/** Scripts that take a page over move nothing that the reader sees: the layout shift is 0 (W3C Layout Instability). */
import { expect, test, type Page } from '@playwright/test';
import { slowDown } from '../../scripts/bench/slow.ts';
import { writeRecord } from '../../src/catalog/shortlist.ts';
import { addresses, kinds } from './addresses.ts';

const works = addresses.flatMap(({ path }) => /^resources\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const list = writeRecord(works.slice(0, 3).map((id) => ({ id, note: '' })));

/** Pages that begin with something of the reader's: a question in the address, or a list in the browser. */
const answers = [
  'resources/?audience=clinician',
  `compare/?works=${works.slice(0, 2).join(',')}`,
  'search/?q=phishing',
  'search/?q=data+breach',
  'search/?q=whom+do+i+tell',
  'search/?q=zzzqqq',
];

/** Widths of a phone and of a desk; so high that what is further down counts too. */
const windows = [412, 1280].map((width) => ({ width, height: 4000 }));

for (const path of [...kinds.map((kind) => kind.path), ...answers]) {
  for (const viewport of windows) {
    test(`nothing on /${path} moves when its scripts come late, ${viewport.width} px wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      expect(await shiftsOn(page, path)).toEqual([]);
    });
  }
}

for (const viewport of windows) {
  test(`nothing on a filled list moves when its scripts come late, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript((text) => {
      localStorage.setItem('my-list', text);
    }, list);
    expect(await shiftsOn(page, 'my-list/')).toEqual([]);
    await expect(page.locator('[data-list] > li')).toHaveCount(3);
  });
}

/** What moved after the page was painted without its scripts; these come then, on a slow machine and line. */
async function shiftsOn(page: Page, path: string): Promise<string[]> {
  const paint = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await paint.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await observeShifts(page);
  await slowDown(await page.context().newCDPSession(page));
  paint.resolve(undefined);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => (window as Window & { shifts?: string[] }).shifts ?? ['not observed']);
}

/** Notes, once the page as it is now has been painted, each element that moves. */
async function observeShifts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = (): Promise<unknown> => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
    await painted();
    await painted();
    const shifts: string[] = [];
    (window as Window & { shifts?: string[] }).shifts = shifts;
    interface Shift extends PerformanceEntry {
      sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const placeOf = ({ x, y, width, height }: DOMRectReadOnly): string =>
      [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((seen) => {
      for (const { sources } of seen.getEntries() as Shift[]) {
        for (const { node, previousRect, currentRect } of sources) {
          const words = node?.textContent?.trim().slice(0, 40) ?? '';
          shifts.push(`${node?.nodeName ?? 'gone'} “${words}”: ${placeOf(previousRect)} → ${placeOf(currentRect)}`);
        }
      }
    }).observe({ type: 'layout-shift' });
  });
}
