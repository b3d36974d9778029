import { comparisonPath, MOST_COLUMNS } from '../../catalog/comparison.ts';
import {
  annotate,
  insert,
  isKept,
  keep,
  move,
  readShared,
  remove,
  writeShared,
  type Shortlist,
} from '../../catalog/shortlist.ts';
import { make, siteBase } from '../make.client.ts';
import { describeRow, makeRow, updateRow } from './row.client.ts';
import { makeFile, saveFile } from './taking.client.ts';
import { listNotice } from './notice.client.ts';
import { asideRecord, changeList, dropAside, onListChange, readList, storedRecord } from './store.client.ts';
import { fetchWork } from '../compare/works.client.ts';

/** Longest address that mail programs are known to keep whole. */
const LONG_ADDRESS = 2000;

type Change = (list: Shortlist) => Shortlist;

/** The reader's own list: drawn from the browser's storage, changed in place, and handed on only when the reader asks. */
class MyList extends HTMLElement {
  readonly #rows = new Map<string, HTMLElement>();
  #undo: Change | null = null;

  connectedCallback(): void {
    this.#part('fallback').hidden = true;
    this.#part('tool').hidden = false;
    this.#wire();
    onListChange(() => this.#draw());
    window.addEventListener('hashchange', () => this.#drawShared());
    this.#draw();
    this.#drawShared();
  }

  #wire(): void {
    const on = (name: string, act: () => void): void => this.#part(name).addEventListener('click', act);
    on('undo', () => this.#takeBack());
    on('clear', () => this.#clear());
    on('print', () => window.print());
    on('copy', () => void this.#copy());
    on('keep-shared', () => this.#keepShared());
    on('close-shared', () => this.#closeShared());
    on('take-over', () => this.#change((list) => list, 'The list is kept by this version now.', null, true));
    on('drop-aside', () => dropAside());
    on('save-record', () => {
      saveFile({ name: 'my-list-record.json', type: 'application/json', text: asideRecord() ?? storedRecord() ?? '' });
    });
    this.#part('with-notes').addEventListener('change', () => this.#draw());
    for (const button of this.querySelectorAll<HTMLElement>('[data-save]'))
      button.addEventListener('click', () => void this.#save(button.dataset['save'] ?? ''));
  }

  #draw(): void {
    const { list } = readList();
    const place = this.#part('list');
    for (const [id, row] of this.#rows) if (!isKept(list, id)) this.#forget(id, row);
    list.forEach((kept, position) => {
      const row = this.#rowOf(kept.id);
      // Only what stands elsewhere is moved, so that the field in use keeps its focus.
      if (place.children[position] !== row) place.insertBefore(row, place.children[position] ?? null);
      updateRow(row, kept, position, list.length);
    });
    this.#part('empty').hidden = list.length > 0;
    this.#part('taking').hidden = list.length === 0;
    this.#drawTaking(list);
    this.#drawNotice();
  }

  #drawTaking(list: Shortlist): void {
    const withNotes = this.querySelector<HTMLInputElement>('[data-with-notes]')?.checked ?? false;
    const address = `${location.origin}${location.pathname}${writeShared(list, withNotes)}`;
    const field = this.querySelector<HTMLInputElement>('[data-address]');
    if (field) field.value = address;
    this.#part('long').hidden = address.length <= LONG_ADDRESS;
    const first = list.slice(0, MOST_COLUMNS).map(({ id }) => id);
    this.#part('compare').setAttribute('href', siteBase() + comparisonPath(first).slice(1));
    this.#part('compare').hidden = list.length < 2;
    this.#part('compare').textContent = list.length > MOST_COLUMNS ? 'Compare the first four' : 'Compare them';
  }

  #drawNotice(): void {
    const { text, mayTakeOver, mayDrop, maySave } = listNotice();
    if (this.#part('notice-text').textContent !== text) this.#part('notice-text').textContent = text;
    this.#part('notice').hidden = text === '';
    this.#part('take-over').hidden = !mayTakeOver;
    this.#part('drop-aside').hidden = !mayDrop;
    this.#part('save-record').hidden = !maySave;
  }

  #drawShared(): void {
    const shared = readShared(location.hash);
    this.#part('shared').hidden = shared === null;
    this.#part('shared-list').replaceChildren(
      ...(shared ?? []).map(({ id, note }) => {
        const link = make('a', { href: `${siteBase()}resources/${id}/` }, id);
        void fetchWork(id).then((work) => (link.textContent = work?.columns[0]?.name ?? `${id} (not in this catalog)`));
        return make('li', {}, link, ...(note === '' ? [] : [make('p', { class: 'shared-note' }, note)]));
      }),
    );
  }

  #rowOf(id: string): HTMLElement {
    const known = this.#rows.get(id);
    const template = this.querySelector('template');
    if (known || !template) return known ?? make('li');
    const row = makeRow(template, id, {
      move: (work, by, name) => this.#move(work, by, name),
      remove: (work, name) => this.#remove(work, name),
      annotate: (work, note) => this.#change((list) => annotate(list, work, note)),
    });
    this.#rows.set(id, row);
    void fetchWork(id).then((work) => describeRow(row, work));
    return row;
  }

  #forget(id: string, row: HTMLElement): void {
    row.remove();
    this.#rows.delete(id);
  }

  #move(id: string, by: -1 | 1, name: string): void {
    const before = readList().list.findIndex((kept) => kept.id === id);
    this.#change((list) => move(list, id, by));
    const { list } = readList();
    const after = list.findIndex((kept) => kept.id === id);
    this.#say(
      before === after
        ? `${name} is ${by < 0 ? 'first' : 'last'} already.`
        : `${name} is now number ${after + 1} of ${list.length}.`,
    );
    this.#rows
      .get(id)
      ?.querySelector<HTMLElement>(by < 0 ? '[data-up]' : '[data-down]')
      ?.focus();
  }

  #remove(id: string, name: string): void {
    const { list } = readList();
    const position = list.findIndex((kept) => kept.id === id);
    const kept = list[position];
    if (!kept) return;
    this.#change(
      (now) => remove(now, id),
      `${name} was removed.`,
      (now) => insert(now, kept, position),
    );
  }

  #clear(): void {
    const { list } = readList();
    this.#change(
      () => [],
      `All ${list.length} works were removed.`,
      (now) => keep(now, list),
    );
  }

  #keepShared(): void {
    const shared = readShared(location.hash) ?? [];
    const { list } = readList();
    const added = shared.filter(({ id }) => !isKept(list, id));
    this.#change(
      (now) => keep(now, shared),
      added.length === 0 ? 'All of them were in your list already.' : `Added to your list: ${added.length}.`,
      added.length === 0 ? null : (now) => now.filter(({ id }) => !isKept(added, id)),
    );
    this.#closeShared();
  }

  #closeShared(): void {
    history.replaceState(null, '', location.pathname);
    this.#drawShared();
    if (this.#undo === null) this.#focusTitle();
  }

  /** Changes the list and says so; with a way back, the focus goes there, since the button just used may be gone. */
  #change(change: Change, said = '', back: Change | null = null, takeOver = false): void {
    const outcome = changeList(change, takeOver);
    const isRefused = outcome === 'refused';
    if (isRefused) this.#say('Nothing was changed: see the notice above.');
    else if (said !== '') this.#say(said);
    this.#undo = isRefused ? null : back;
    this.#part('undo').hidden = this.#undo === null;
    if (this.#undo) this.#part('undo').focus();
  }

  #takeBack(): void {
    if (this.#undo) this.#change(this.#undo, 'Undone.');
    this.#focusTitle();
  }

  async #save(format: string): Promise<void> {
    const file = await makeFile(format, readList().list);
    if (file.text !== '') saveFile(file);
    const left = file.missing.length > 0 ? ` No citation was found for: ${file.missing.join(', ')}.` : '';
    this.#say(`${file.text === '' ? 'There is nothing to save.' : `Saved as ${file.name}.`}${left}`);
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('[data-address]');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.#say('The address was copied.');
    } catch {
      field?.focus();
      field?.select();
      this.#say('The address is marked: copy it with your keyboard or menu.');
    }
  }

  #focusTitle(): void {
    document.getElementById('main')?.focus();
  }

  #say(text: string): void {
    this.#part('message').textContent = text;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? make('div');
  }
}

customElements.define('catalog-my-list', MyList);
