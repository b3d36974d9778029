/** The script of the single file: search, filter and one entry at a time, out of what the file itself holds. */
import { filterWorks, sortWorks, worksByValue, type FilterFile } from '../../catalog/filter.ts';
import type { Chosen } from '../../catalog/filter-query.ts';
import type { Directory } from '../../search/part.ts';
import { makeSearch } from '../../search/search.ts';
import { spell } from '../../search/words.ts';
import { make } from '../make.client.ts';

interface Held {
  readonly directory: Directory;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly filter: FilterFile;
}

const held = JSON.parse(part('catalog').textContent) as Held;
const search = makeSearch(held.directory, (name) => Promise.resolve(held.parts[name]));
const byValue = worksByValue(held.filter);
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const works = rowsOf('works');
const partners = rowsOf('partners');
const places = new Map([...works.keys()].map((path, place) => [path, place]));
const words = part('words') as HTMLInputElement;
const title = document.title;
let turn = 0;
let shown: HTMLElement | undefined;

makeFilter();
words.addEventListener('input', () => void answer());
part('filter').addEventListener('change', () => void answer());
part('print').addEventListener('click', printAll);
document.querySelector('.skip')?.addEventListener('click', skip);
addEventListener('hashchange', show);
addEventListener('afterprint', show);
show();
void answer();

function part(id: string): HTMLElement {
  return document.getElementById(id) ?? make('div');
}

/** The rows of a list by the path of what they lead to. */
function rowsOf(id: string): Map<string, HTMLElement> {
  const rows = [...part(id).children].filter((row) => row instanceof HTMLElement);
  return new Map(rows.map((row) => [row.querySelector('a')?.hash.slice(1) ?? '', row]));
}

function makeFilter(): void {
  for (const { name, label, values } of held.filter.facets) {
    const boxes = values.map((value) => {
      const box = make('input', { type: 'checkbox', name, value: value.id });
      return make('label', {}, box, ` ${value.label} `, make('span', { class: 'soft num', 'data-count': '' }));
    });
    part('filter').append(make('fieldset', {}, make('legend', {}, label), ...boxes));
  }
}

function boxes(): HTMLInputElement[] {
  return [...part('filter').querySelectorAll('input')];
}

function chosenValues(): Chosen {
  const groups = Map.groupBy(
    boxes().filter(({ checked }) => checked),
    ({ name }) => name,
  );
  return new Map([...groups].map(([name, group]) => [name, group.map(({ value }) => value)]));
}

/** Brings the list to what was asked; an answer that comes after a later question is dropped. */
async function answer(): Promise<void> {
  const mine = ++turn;
  const asked = words.value.trim();
  const found = asked === '' ? undefined : await find(asked);
  if (mine !== turn) return;
  const ranked = found?.paths.flatMap((path) => places.get(path) ?? []);
  const chosen = chosenValues();
  const filtered = filterWorks(works.size, byValue, chosen, ranked);
  const order = sortWorks(filtered.works, found ? 'relevance' : 'title', held.filter.issued, ranked);
  const paths = [...works.keys()];
  arrange(
    'works',
    works,
    order.map((place) => paths[place] ?? ''),
  );
  const named = (found?.paths ?? [...partners.keys()]).filter((path) => partners.has(path));
  // Facets are facts of works; a partner has none of them.
  const teams = chosen.size > 0 ? [] : named;
  arrange('partners', partners, teams);
  part('partners-title').hidden = teams.length === 0;
  for (const box of boxes()) {
    const count = filtered.counts.get(box.name)?.get(box.value) ?? 0;
    const shown = box.parentElement?.querySelector('[data-count]');
    if (shown) shown.textContent = String(count);
    if (box.parentElement) box.parentElement.hidden = count === 0 && !box.checked;
  }
  const understood = found?.understood ? `, understood as “${found.understood}”` : '';
  part('status').textContent =
    `${order.length} of ${works.size} works, ${teams.length} of ${partners.size} partners${understood}`;
}

/** Paths of works and partners, the best first: by the index, then by the text itself. */
async function find(asked: string): Promise<{ paths: string[]; understood: string | undefined }> {
  const { hits, understood, query } = await search.ask(asked);
  const cards = await Promise.all(hits.map(({ number }) => search.card(number)));
  const named = cards.flatMap((card) => card?.path ?? []);
  const wanted = spell(query.words)
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 2);
  const inText = wanted.length === 0 ? [] : entries.filter((entry) => says(entry, wanted));
  const owners = inText.map(({ id }) => id.split('/').slice(0, 3).join('/') + '/');
  return { paths: [...new Set([...named, ...owners])], understood };
}

function says({ textContent }: HTMLElement, wanted: readonly string[]): boolean {
  const text = textContent.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function arrange(id: string, rows: ReadonlyMap<string, HTMLElement>, order: readonly string[]): void {
  for (const [path, row] of rows) row.hidden = !order.includes(path);
  part(id).append(...order.flatMap((path) => rows.get(path) ?? []));
}

/** Shows what the address names: one entry, or the list. */
function show(): void {
  const target = document.getElementById(named());
  const entry = target?.closest<HTMLElement>('.entry');
  document.documentElement.dataset['view'] = entry ? 'one' : 'list';
  for (const each of entries) each.hidden = each !== entry;
  const heading = entry && titleOf(entry);
  document.title = heading ? `${heading.textContent.trim()} · ${title}` : title;
  if (target && target === entry) {
    scrollTo({ top: 0, behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  } else if (shown && !entry) focusLinkTo(shown);
  else target?.scrollIntoView({ behavior: 'instant' });
  shown = entry ?? undefined;
}

/** Back in the list, the reader goes on from the link of the entry just left; where that is filtered out, from the title. */
function focusLinkTo({ id }: HTMLElement): void {
  const links = [...part('list').querySelectorAll('a')];
  const link = links.find((each) => each.hash === `#${id}` && each.checkVisibility());
  (link ?? titleOf(part('list')))?.focus();
}

/** Leads to what is shown; the address goes on naming it, which the anchor of the whole would not. */
function skip(event: Event): void {
  event.preventDefault();
  titleOf(shown ?? part('list'))?.focus();
}

/** The title of an entry or of the list, ready for the focus. */
function titleOf(place: HTMLElement): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>('h2');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function named(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function printAll(): void {
  document.documentElement.dataset['view'] = 'all';
  for (const each of entries) each.hidden = false;
  print();
}
