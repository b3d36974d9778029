import { markWords } from '../search/mark.ts';
import type { Card } from '../search/part.ts';
import { make } from './elements.client.ts';
import type { TextMatch } from './full-text.client.ts';
import { base } from './search-index.client.ts';

/** What to mark in the results. */
export interface Wanted {
  readonly stems: ReadonlySet<string>;
  /** A last word that may not be finished. */
  readonly beginning: string;
}

/** One result: spine, title, summary, facts, and a line kept free for sections of the page. */
export function makeResult(card: Card, wanted: Wanted): HTMLLIElement {
  const shape = make('span', { class: 'shape' });
  const meta = make('p', { class: 'meta' }, statusMark(card), ...card.meta.map((text) => make('span', {}, text)));
  return make(
    'li',
    { 'data-path': card.path },
    make(
      'span',
      { class: 'spine spine-small', 'data-status': card.status, 'aria-hidden': 'true' },
      make('span', { class: 'spine-name' }, card.shortName),
      shape,
    ),
    make(
      'div',
      {},
      make('p', { class: 'work-title' }, make('a', { href: address(card.path) }, ...marked(card.title, wanted))),
      make('p', {}, ...marked(card.summary, wanted)),
      meta,
      make('p', { class: 'result-sections' }),
    ),
  );
}

/** Fills the line of sections of a result. */
export function showSections(result: HTMLElement, { sections }: TextMatch, wanted: Wanted): void {
  const line = result.querySelector('.result-sections');
  if (!line || sections.length === 0 || line.childNodes.length > 0) return;
  const [first] = sections;
  const links = sections.map(({ title, href }) => make('a', { href }, title));
  line.append('In the text: ', ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])));
  if (first) line.append(' ', make('span', { class: 'soft' }, ...marked(first.excerpt, wanted)));
}

/** The address of a page of ours under the base path. */
export function address(path: string): string {
  return base + path.slice(1);
}

function statusMark({ status, statusLabel }: Card): HTMLElement {
  return make('span', { class: 'status', 'data-status': status }, make('span', { class: 'shape' }), statusLabel);
}

function marked(text: string, wanted: Wanted): (Node | string)[] {
  return markWords(text, wanted).map((stretch) => (stretch.isMatch ? make('mark', {}, stretch.text) : stretch.text));
}
