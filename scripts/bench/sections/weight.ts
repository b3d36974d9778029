import { addressesOf, byKind } from '../kinds.ts';
import { table } from '../table.ts';
import { weigh, type Weight } from '../weight.ts';

/** The heaviest page of a kind, which stands for all of them. */
export interface Heaviest extends Weight {
  kind: string;
  count: number;
}

/** What fits into the first round trip of a connection: ten packets. */
export const BUDGET = 14_336;

/** The heaviest page of each kind of the build in `dist`. */
export function heaviestOf(dist: string): Heaviest[] {
  return [...byKind(addressesOf(dist))].flatMap(([kind, addresses]) => {
    const weights = addresses.map((address) => weigh(dist, address)).sort((a, b) => b.html.brotli - a.html.brotli);
    return weights.slice(0, 1).map((weight) => ({ kind, count: addresses.length, ...weight }));
  });
}

/** The section about weight, in Markdown: the heaviest page of each kind. */
export function weightSection(heaviest: readonly Heaviest[]): string {
  const over = heaviest.filter(({ html }) => html.brotli > BUDGET).length;
  return `## Weight of the heaviest page of each kind, in bytes

The styles travel inside the page: “page” is HTML and CSS together. ${over} of ${heaviest.length} kinds have a page over ${BUDGET} bytes in brotli.

${table(
  ['kind', 'pages', 'heaviest', 'page, brotli', 'gzip', 'CSS in it, brotli', 'gzip', 'JS, brotli', 'gzip', 'elements'],
  heaviest.map(({ kind, count, address, html, styles, scripts, elements }) => [
    kind,
    count,
    address,
    html.brotli,
    html.gzip,
    styles.brotli,
    styles.gzip,
    scripts.brotli,
    scripts.gzip,
    elements,
  ]),
)}`;
}
