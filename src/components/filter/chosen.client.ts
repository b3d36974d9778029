import type { FilterFile } from '../../catalog/filter.ts';
import type { FilterQuery } from '../../catalog/filter-query.ts';
import { counted } from '../../catalog/wording.ts';
import { make } from '../make.client.ts';

type Go = (change: Partial<FilterQuery>) => void;

const nothing: Partial<FilterQuery> = { words: '', chosen: new Map() };

/** Shows each choice as a button that takes it back, “clear all” behind them, and what the address asked for in vain. */
export function showChosen(
  root: HTMLElement,
  file: FilterFile,
  query: FilterQuery,
  unknown: readonly string[],
  go: Go,
): void {
  const place = root.querySelector<HTMLElement>('[data-filter-chosen]');
  if (!place) return;
  const hadFocus = [...place.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  const chips = [...query.chosen].flatMap(([facet, values]) =>
    values.map((value) =>
      chip(`${labelOf(file, facet)}: ${labelOf(file, facet, value)}`, () => go(without(query, facet, value))),
    ),
  );
  if (query.words) chips.unshift(chip(`Words: ${query.words.slice(0, 80)}`, () => go({ words: '' })));
  const list = make('ul', { class: 'filter-chips', role: 'list' }, ...chips.map((each) => make('li', {}, each)));
  if (chips.length > 0)
    list.append(
      make(
        'li',
        {},
        textButton('Clear all', () => go(nothing)),
      ),
    );
  const notice = make('p', { class: 'soft' }, `Not in this catalog, and left out: ${unknown.join(', ').slice(0, 300)}`);
  place.replaceChildren(...(chips.length > 0 ? [list] : []), ...(unknown.length > 0 ? [notice] : []));
  if (hadFocus >= 0) focusNear(root, place, hadFocus);
}

/** Says that nothing is left, and offers the single steps back that lead to works. */
export function showEmpty(
  root: HTMLElement,
  file: FilterFile,
  query: FilterQuery,
  left: ReadonlyMap<string, number>,
  withoutWords: number | undefined,
  base: string,
  go: Go,
): void {
  const steps = [...left].map(([facet, count]) => {
    const labels = (query.chosen.get(facet) ?? []).map((value) => labelOf(file, facet, value)).join(', ');
    const chosen = new Map([...query.chosen].filter(([name]) => name !== facet));
    return { words: `Without ${labelOf(file, facet)}: ${labels}`, count, go: () => go({ chosen }) };
  });
  if (withoutWords !== undefined)
    steps.push({ words: 'Without the words', count: withoutWords, go: () => go({ words: '' }) });
  const ways = steps.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  ways.push({ words: 'Clear all', count: file.issued.length, go: () => go(nothing) });
  const buttons = ways.map((way) =>
    make(
      'li',
      {},
      textButton(way.words, () => stepTo(root, way.go)),
      ' ',
      make('span', { class: 'count' }, counted(way.count, 'work')),
    ),
  );
  const message = make(
    'div',
    { class: 'filter-empty stack' },
    make('p', { class: 'serif' }, 'No work has all of this.'),
    make('p', {}, 'One step back leads to:'),
    make('ul', { class: 'plain-list' }, ...buttons),
  );
  if (query.words) {
    const address = `${base}search/?${new URLSearchParams({ q: query.words }).toString()}`;
    message.append(make('p', {}, make('a', { href: address }, 'Search all pages for these words')));
  }
  root.querySelector('[data-filter-list]')?.replaceChildren(message);
}

function chip(words: string, take: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'filter-chip' },
    make('span', { class: 'visually-hidden' }, 'Remove '),
    words,
    make('span', { 'aria-hidden': 'true' }, ' ×'),
  );
  button.addEventListener('click', take);
  return button;
}

function textButton(words: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'filter-step as-link' }, words);
  button.addEventListener('click', act);
  return button;
}

/** A step back takes the message away in which it stands: the reader goes on at the works. */
function stepTo(root: HTMLElement, go: () => void): void {
  root.querySelector<HTMLElement>('[data-filter-heading]')?.focus();
  go();
}

/** A choice that was taken back leaves no place to stand: the next one is it, or else the list. */
function focusNear(root: HTMLElement, place: HTMLElement, index: number): void {
  const next = place.querySelectorAll('button')[index];
  (next ?? root.querySelector<HTMLElement>('[data-filter-heading]'))?.focus();
}

function without({ chosen }: FilterQuery, facet: string, value: string): Partial<FilterQuery> {
  const rest = (chosen.get(facet) ?? []).filter((other) => other !== value);
  const others = [...chosen].filter(([name]) => name !== facet || rest.length > 0);
  return { chosen: new Map(others.map(([name, values]) => [name, name === facet ? rest : values])) };
}

function labelOf({ facets }: FilterFile, facet: string, value?: string): string {
  const found = facets.find(({ name }) => name === facet);
  if (value === undefined) return found?.label ?? facet;
  return found?.values.find(({ id }) => id === value)?.label ?? value;
}
