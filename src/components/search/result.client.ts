import { fromMatch, markWords, type Stretch } from '../../search/mark.ts';
import type { Card } from '../../search/part.ts';
import { make, statusMark } from '../make.client.ts';
import type { TextPage } from './full-text.client.ts';
import { base } from './search-index.client.ts';

/** What to mark in the results. */
export interface Wanted {
  readonly stems: ReadonlySet<string>;
  /** A last word that may not be finished; empty when there is none. */
  readonly beginning: string;
  /** Years and months asked for, as '2023' and '2023-05'. */
  readonly dates: readonly string[];
  readonly newest: boolean;
}

/** One result: spine, title, summary, facts, and a line for sections of the page. */
export function makeResult(card: Card, wanted: Wanted): HTMLLIElement {
  return make(
    'li',
    { 'data-path': card.path },
    make(
      'span',
      { class: 'spine spine-small', 'data-status': card.status, 'aria-hidden': 'true' },
      make('span', { class: 'spine-name' }, card.shortName),
      make('span', { class: 'shape' }),
    ),
    make(
      'div',
      {},
      make('p', { class: 'work-title' }, make('a', { href: addressOf(card.path) }, ...marked(card.title, wanted))),
      make('p', {}, ...marked(card.summary, wanted)),
      make('p', { class: 'meta' }, statusMark(card.status, card.statusLabel), ...apart(facts(card, wanted))),
      make('p', { class: 'result-sections' }),
    ),
  );
}

/**
 * Shows, once, the sections of a page in which words of the query stand, and the passage of the first; a section that
 * was found for other words is left out.
 */
export function showSections(result: HTMLElement, { sections }: TextPage, wanted: Wanted): void {
  const line = result.querySelector('.result-sections');
  const found = sections
    .map((section) => ({ ...section, passage: markWords(section.excerpt, wanted) }))
    .filter(({ passage }) => passage.some(({ isMatch }) => isMatch));
  const [first] = found;
  if (!line || !first || line.childNodes.length > 0) return;
  const links = found.map(({ title, href }) => make('a', { href }, title));
  line.append('In the text: ', ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])));
  line.append(make('span', {}, ': ', ...elementsOf(fromMatch(first.passage))));
}

/** The address of a page of ours under the base path of this build. */
export function addressOf(path: string): string {
  return base + path.slice(1);
}

/** The same with the space before each at which a line may end. */
function apart(elements: readonly HTMLElement[]): (Node | string)[] {
  return elements.flatMap((element) => [' ', element]);
}

/** The facts of a card, and the edition that was asked for. */
function facts({ meta, editions }: Card, { dates, newest }: Wanted): HTMLElement[] {
  const dated = editions.filter(({ issued, label }) =>
    dates.some((date) => issued?.startsWith(date) || label.includes(date)),
  );
  const wanted = dated.at(0) ?? (newest ? editions.at(0) : undefined);
  const edition = wanted && make('span', {}, 'Edition: ', make('a', { href: addressOf(wanted.path) }, wanted.label));
  return [...meta.map((text) => make('span', {}, text)), ...(edition ? [edition] : [])];
}

/** A text with the words of the query marked. */
export function marked(text: string, wanted: Pick<Wanted, 'stems' | 'beginning'>): (Node | string)[] {
  return elementsOf(markWords(text, wanted));
}

function elementsOf(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map((stretch) => (stretch.isMatch ? make('mark', {}, stretch.text) : stretch.text));
}
