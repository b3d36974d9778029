import type { Card } from '../../search/part.ts';
import { make } from '../make.client.ts';
import { askSearch } from '../search/search-index.client.ts';
import { readList } from '../my-list/store.client.ts';
import { fetchWork } from '../works.client.ts';

/** Works offered at once. */
const MOST_FOUND = 6;
const WORK = /^\/resources\/([^/]+)\/$/;
const EDITION = /^\/resources\/([^/]+)\/([^/]+)\/$/;

/** The parts of the picker in the page, and what it does with a choice. */
export interface Picker {
  readonly field: HTMLInputElement;
  readonly found: HTMLElement;
  readonly choose: (id: string, name: string) => void;
  readonly say: (text: string) => void;
}

/** Offers works and their editions while the reader types, from the same index as the search; before that, those of the reader's own list. */
export function wirePicker(picker: Picker): void {
  const { field, found, say } = picker;
  let turn = 0;
  const offer = async (): Promise<void> => {
    const mine = ++turn;
    const { offers, said }: Found =
      field.value.trim() === '' ? { offers: await keptOffers(picker) } : await foundOffers(field.value, picker);
    if (mine !== turn) return;
    found.replaceChildren(...offers);
    if (said) say(said);
  };
  field.addEventListener('input', () => void offer());
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('button')?.click();
  });
  void offer();
}

/** Tells which of these works the catalog has; all of them where the index cannot be asked. */
export async function knownWorks(ids: readonly string[]): Promise<ReadonlySet<string>> {
  // Where nothing is named, the index is not fetched before the reader types.
  if (ids.length === 0) return new Set();
  try {
    const numbers = await askSearch((search) => Promise.all(ids.map((id) => search.numberOf(`/resources/${id}/`))));
    return new Set(ids.filter((_, index) => numbers[index] !== undefined));
  } catch {
    return new Set(ids);
  }
}

/** What is offered, and what is said of it. */
interface Found {
  readonly offers: readonly HTMLElement[];
  readonly said?: string;
}

async function foundOffers(text: string, { choose }: Picker): Promise<Found> {
  try {
    const cards = await askSearch(async (search) => {
      const { hits } = await search.ask(text);
      return Promise.all(hits.slice(0, 2 * MOST_FOUND).map(({ number }) => search.card(number)));
    });
    const works = cards.filter((card): card is Card => card !== undefined && WORK.test(card.path)).slice(0, MOST_FOUND);
    return { offers: works.map((card) => offerOf(card, choose)), said: numberOf(works) };
  } catch {
    return { offers: [], said: 'The names could not be fetched. The comparisons below need none.' };
  }
}

function numberOf(works: readonly Card[]): string {
  const [first, ...others] = works;
  if (!first) return 'No work of that name was found.';
  return others.length === 0 ? `One found: ${first.shortName}.` : `${works.length} found, first ${first.shortName}.`;
}

async function keptOffers({ choose }: Picker): Promise<HTMLElement[]> {
  const { list } = readList();
  const works = await Promise.all(list.slice(0, MOST_FOUND).map(({ id }) => fetchWork(id)));
  return works.flatMap((work) => {
    const [column] = work?.columns ?? [];
    return column
      ? [make('li', {}, 'From my list: ', addButton(column.id, column.shortName, column.shortName, choose))]
      : [];
  });
}

function offerOf({ path, title, shortName, editions }: Card, choose: Picker['choose']): HTMLElement {
  const id = WORK.exec(path)?.[1] ?? '';
  // The index names the newest first and the others from the oldest on.
  const [newest, ...older] = editions;
  const several = newest && older.length > 0 ? [newest, ...older.reverse()] : [];
  const buttons = several.flatMap(({ path: address, label }) => {
    const edition = EDITION.exec(address)?.[2];
    return edition ? [' ', addButton(`${id}@${edition}`, label, `${shortName}, ${label}`, choose)] : [];
  });
  return make(
    'li',
    {},
    addButton(id, shortName, shortName, choose),
    make('span', { class: 'soft' }, ` ${title}`),
    ...(buttons.length > 0 ? [make('span', { class: 'offered-editions' }, 'Or one edition:', ...buttons)] : []),
  );
}

function addButton(id: string, text: string, name: string, choose: Picker['choose']): HTMLElement {
  const button = make('button', { type: 'button', class: 'plain-button', 'aria-label': `Add ${name}` }, text);
  button.addEventListener('click', () => choose(id, name));
  return button;
}
