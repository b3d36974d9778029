import { pagePath } from '../../catalog/address.ts';
import type { FilterFile } from '../../catalog/filter.ts';
import type { View } from '../../catalog/filter-query.ts';
import { counted } from '../../catalog/wording.ts';
import { make } from '../make.client.ts';

/** Shows works by their places in the list of all works. */
export interface WorkShelf {
  show: (places: readonly number[], view: View) => Promise<void>;
  clear: () => void;
  /** Rejects when one of the works cannot be loaded. */
  idsOf: (places: readonly number[]) => Promise<readonly string[]>;
}

/** Columns of the table, and where each stands in a work of the list. */
const columns = [
  ['Status', '.status'],
  ['Publisher', '[data-cell="publisher"]'],
  ['Newest edition', 'time'],
  ['Kind', '[data-cell="kind"]'],
  ['Size', '[data-cell="size"]'],
] as const;

/**
 * The works as the pages of the list have them: those of this page are at hand, others are taken from their page when
 * they are to be shown. So each work is written in one place, by the build. In the list of another version other works
 * have these places; such a list is fetched anew, and left out when it stays so.
 */
export function makeWorkShelf(root: HTMLElement, { pageSize, version }: FilterFile, base: string): WorkShelf {
  const list = root.querySelector<HTMLElement>('[data-filter-list]');
  const pager = root.querySelector<HTMLElement>('.list-pages');
  const pages = new Map<number, Promise<readonly Element[]>>();
  if (versionOf(root) === version) pages.set(1, Promise.resolve(worksIn(root)));
  let hasChanged = false;
  let turn = 0;

  const fetchWorks = async (address: string): Promise<readonly Element[]> => {
    for (const cache of ['default', 'no-cache'] as const) {
      const page = await fetchPage(address, cache);
      if (versionOf(page) === version) return worksIn(page);
    }
    hasChanged = true;
    throw new Error(`${address} is not of version ${version}`);
  };

  const workAt = async (place: number): Promise<Element | undefined> => {
    const page = Math.floor(place / pageSize) + 1;
    const works = pages.get(page) ?? fetchWorks(`${base}${pagePath('resources/', page)}`);
    pages.set(page, works);
    works.catch(() => pages.delete(page));
    return (await works)[place % pageSize];
  };

  const show = async (places: readonly number[], view: View, most = pageSize, before = 0): Promise<void> => {
    const mine = ++turn;
    const works = await Promise.all(places.slice(0, most).map((place) => workAt(place).catch(() => undefined)));
    if (mine !== turn) return;
    const found = works.filter((work) => work !== undefined);
    const parts: HTMLElement[] = [
      view === 'table' ? makeTable(found) : make('ul', { class: 'works', role: 'list' }, ...found),
    ];
    if (found.length < works.length) parts.push(make('p', {}, lost(works.length - found.length, hasChanged)));
    if (places.length > most) {
      const more = make(
        'button',
        { type: 'button', class: 'button button-quiet' },
        `Show ${Math.min(pageSize, places.length - most)} more`,
      );
      more.addEventListener('click', () => void show(places, view, most + pageSize, most));
      parts.push(more);
    }
    list?.replaceChildren(...parts);
    // The button that was used is gone: the reader goes on at the first work that it brought.
    const isLost = before > 0 && document.activeElement === document.body;
    if (isLost) focusWork(found.findIndex((work) => works.indexOf(work) >= before));
    // The numbered pages hold all works by title; a choice has its own end.
    if (pager) pager.hidden = true;
  };

  const focusWork = (index: number): void => {
    const titles = list?.querySelectorAll<HTMLElement>('.work-title a, tbody th a') ?? [];
    (titles[index] ?? root.querySelector<HTMLElement>('[data-filter-heading]'))?.focus();
  };

  return {
    show: (places, view) => show(places, view),
    clear: () => {
      turn++;
      if (pager) pager.hidden = true;
    },
    idsOf: (places) => Promise.all(places.map(async (place) => idOf(await workAt(place)))),
  };
}

/** The version of the list in a page; undefined when it has none. */
export function versionOf(page: ParentNode): string | undefined {
  return page.querySelector<HTMLElement>('.works')?.dataset['version'];
}

function lost(count: number, hasChanged: boolean): string {
  return hasChanged
    ? `The catalog has changed, so load this page again to see ${counted(count, 'more work')}.`
    : `${counted(count, 'work')} could not be loaded.`;
}

async function fetchPage(address: string, cache: RequestCache): Promise<Document> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function worksIn(page: ParentNode): readonly Element[] {
  return [...page.querySelectorAll('.works > li')];
}

/** The id of a work of the list, from the address that its title leads to. */
function idOf(work: Element | undefined): string {
  const [, id] = /\/resources\/([^/]+)\/$/.exec(work?.querySelector('.work-title a')?.getAttribute('href') ?? '') ?? [];
  if (id === undefined) throw new Error('a work without an address');
  return id;
}

function makeTable(works: readonly Element[]): HTMLElement {
  const head = ['Work', ...columns.map(([label]) => label)].map((label) => make('th', { scope: 'col' }, label));
  const rows = works.map((work) => {
    const title = work.querySelector('.work-title a')?.cloneNode(true) ?? '';
    const cells = columns.map(([, part]) => make('td', {}, work.querySelector(part)?.cloneNode(true) ?? '–'));
    return make('tr', {}, make('th', { scope: 'row' }, title), ...cells);
  });
  const table = make(
    'table',
    { class: 'filter-table' },
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
  return make('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Works as a table' }, table);
}
