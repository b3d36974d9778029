import type { Filtered, FilterFile } from '../../catalog/filter.ts';
import { sorts, tidyWords, views, type FilterQuery, type Sort, type View } from '../../catalog/filter-query.ts';
import { counted } from '../../catalog/wording.ts';
import { make } from '../make.client.ts';

/** The controls of the filter, to be told what is chosen and what each choice leaves. */
export interface Controls {
  show: (query: FilterQuery, filtered: Filtered) => void;
}

export interface Asks {
  toggle: (facet: string, value: string) => void;
  /** `isTyping` while a word may not be finished. */
  change: (change: Partial<FilterQuery>, isTyping: boolean) => void;
}

interface Box {
  readonly facet: string;
  readonly value: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

const sortLabels: Record<Sort, string> = { relevance: 'Best match', newest: 'Newest first', title: 'Title' };
const viewLabels: Record<View, string> = { list: 'List', table: 'Table' };
const PAUSE = 200;
const COUNTING =
  'Values of one group widen the choice, groups narrow it. The number beside a value: works left if it were the only choice in its group.';

/** Turns the links of the page into a form: a field for words, a fieldset per facet, and order and view above the list. */
export function makeControls(root: HTMLElement, file: FilterFile, asks: Asks): Controls {
  const boxes = file.facets.flatMap(({ name, label, values }) => {
    const group = root.querySelector(`[data-facet="${CSS.escape(name)}"]`);
    const made = values.map((value) => makeBox(name, value.id, value.label, asks));
    const legend = make('legend', { class: 'visually-hidden' }, label);
    group
      ?.querySelector('[data-filter-values]')
      ?.replaceChildren(make('fieldset', {}, legend, ...made.map(({ row }) => row)));
    return made;
  });
  const words = makeWords(asks);
  const done = make('button', { type: 'submit', class: 'button filter-done' }, 'Show the works');
  makeForm(root, words.row, make('p', { class: 'filter-hint' }, COUNTING), done);
  const { sort, view } = makeOrder(root, asks);

  return {
    show: (query, { counts, works }) => {
      for (const { facet, value, input, count } of boxes) {
        const left = counts.get(facet)?.get(value) ?? 0;
        input.checked = query.chosen.get(facet)?.includes(value) ?? false;
        count.textContent = String(left);
        input.parentElement?.toggleAttribute('data-none', left === 0);
      }
      for (const { name, label } of file.facets) {
        const summary = root.querySelector(`[data-facet="${CSS.escape(name)}"] > summary`);
        const chosen = query.chosen.get(name)?.length ?? 0;
        if (summary) summary.textContent = chosen > 0 ? `${label} (${chosen})` : label;
      }
      words.show(query.words);
      done.textContent = `Show ${counted(works.length, 'work')}`;
      for (const option of sort.options) option.disabled = option.value === 'relevance' && query.words === '';
      sort.value = query.sort;
      for (const input of view) input.checked = input.value === query.view;
    },
  };
}

function makeBox(facet: string, value: string, label: string, asks: Asks): Box & { row: HTMLElement } {
  const input = make('input', { type: 'checkbox', name: facet, value, autocomplete: 'off' });
  const count = make('span', { class: 'count' });
  input.addEventListener('change', () => asks.toggle(facet, value));
  return { facet, value, input, count, row: make('label', {}, input, make('span', {}, label), ' ', count) };
}

function makeWords(asks: Asks): { row: HTMLElement; show: (words: string) => void } {
  const input = make('input', {
    id: 'filter-words',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '5000',
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      asks.change({ words: input.value }, true);
    }, PAUSE);
  });
  const row = make('div', { class: 'filter-words' }, make('label', { for: 'filter-words' }, 'Words'), input);
  const show = (words: string): void => {
    // What is still being typed stays, and so does the space in which the next word may begin.
    if (pause === undefined && tidyWords(input.value) !== words) input.value = words;
  };
  return { row, show };
}

/** Puts the groups into a form; sending it means “done”: it closes the sheet and leads to the works. */
function makeForm(root: HTMLElement, words: HTMLElement, hint: HTMLElement, done: HTMLButtonElement): void {
  const body = root.querySelector('[data-filter-body]');
  if (!body) return;
  const form = make('form', { class: 'filter-body', 'aria-label': 'Filter' }, words, ...body.childNodes, hint, done);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    root.querySelector('details')?.removeAttribute('open');
    root.querySelector<HTMLElement>('[data-filter-heading]')?.focus();
  });
  body.replaceWith(form);
}

function makeOrder(root: HTMLElement, asks: Asks): { sort: HTMLSelectElement; view: HTMLInputElement[] } {
  const options = sorts.map((value) => make('option', { value }, sortLabels[value]));
  const sort = make('select', { id: 'filter-sort', autocomplete: 'off' }, ...options);
  sort.addEventListener('change', () =>
    asks.change({ sort: sorts.find((each) => each === sort.value) ?? 'title' }, false),
  );
  const view = views.map((value) => {
    const input = make('input', { type: 'radio', name: 'view', value, autocomplete: 'off' });
    input.addEventListener('change', () => asks.change({ view: value }, false));
    return input;
  });
  const labels = view.map((input, index) => make('label', {}, input, viewLabels[views[index] ?? 'list']));
  const choice = make('fieldset', {}, make('legend', { class: 'visually-hidden' }, 'View'), ...labels);
  root
    .querySelector('[data-filter-order]')
    ?.replaceChildren(make('label', { for: 'filter-sort' }, 'Order'), sort, choice);
  return { sort, view };
}
