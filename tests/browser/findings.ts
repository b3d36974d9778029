/** What is wrong with an open page, as short texts that say where. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and axe's own best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now; `condition` says in which state that is. */
export async function axeFindings(page: Page, condition: string, exceptRules: string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // Our pages have no frames, which spares axe the blank page that it opens for them.
    .setLegacyMode()
    // Describing what is well takes axe longer than finding what is not.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .disableRules(exceptRules);
  const { violations } = await builder.analyze();
  const path = new URL(page.url()).pathname;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${path} ${condition}: ${id} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}

/** The page in a window so wide, when its content is wider still. */
export async function overflowAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return scrollWidth - clientWidth;
  });
  return excess > 0 ? [`${new URL(page.url()).pathname} is ${excess} px too wide at ${width} px`] : [];
}

/** Collects, from now on, each request that leaves the site. */
export function requestsElsewhere(page: Page, home: string): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) found.push(request.url());
  });
  return found;
}

/** Collects, from now on, errors of scripts and of the content security policy. */
export function errorsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  return found;
}
