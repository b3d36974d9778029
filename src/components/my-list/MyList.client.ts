import { annotate, insert, isKept, keep, move, remove, renamed, type Shortlist } from '../../catalog/shortlist.ts';
import { counted } from '../../catalog/wording.ts';
import { part } from '../make.client.ts';
import { copyAddress, drawHandingOn, saveList } from './handing-on.client.ts';
import { drawNotice } from './notice.client.ts';
import { makeRows } from './rows.client.ts';
import { drawShared, sharedList } from './shared.client.ts';
import {
  asideRecord,
  changeList,
  dropAside,
  onListChange,
  readList,
  storedRecord,
  type Outcome,
} from './store.client.ts';
import { saveFile } from '../save-file.client.ts';

type Change = (list: Shortlist) => Shortlist;

/** What undoes a change; `work` names the one that comes back, when it is one. */
interface WayBack {
  readonly change: Change;
  readonly work?: string;
}

/** The reader's own list: drawn from the browser's storage, changed in place, and handed on only when the reader asks. */
class MyList extends HTMLElement {
  readonly #rows = makeRows(this, {
    move: (work, by, name) => this.#move(work, by, name),
    remove: (work, name) => this.#remove(work, name),
    annotate: (work, note) => this.#change((list) => annotate(list, work, note)),
    rename: (before, now) => {
      // What cannot be read whole changes only when the reader changes it.
      if (readList().state === 'sound') changeList((list) => renamed(list, before, now));
    },
  });
  #undo: WayBack | null = null;

  connectedCallback(): void {
    this.#part('fallback').hidden = true;
    this.#part('tool').hidden = false;
    this.#wire();
    onListChange(() => void this.#draw());
    window.addEventListener('hashchange', () => void drawShared(this));
    void Promise.all([this.#draw(), drawShared(this)]).finally(() => this.removeAttribute('data-awaited'));
  }

  #wire(): void {
    const on = (name: string, act: () => void): void => this.#part(name).addEventListener('click', act);
    on('undo', () => this.#takeBack());
    on('clear', () => this.#clear());
    on('print', () => window.print());
    on('copy', () => void copyAddress(this).then((said) => this.#say(said)));
    on('keep-shared', () => this.#keepShared());
    on('close-shared', () => this.#closeShared());
    on('take-over', () => {
      this.#change((list) => list, 'The list is kept by this version now.', null, true);
      this.#focusTitle();
    });
    on('drop-aside', () => {
      dropAside();
      this.#focusTitle();
    });
    on('save-record', () => {
      saveFile({ name: 'my-list-record.json', type: 'application/json', text: asideRecord() ?? storedRecord() ?? '' });
    });
    this.#part('with-notes').addEventListener('change', () => void this.#draw());
    for (const button of this.querySelectorAll<HTMLElement>('[data-save]'))
      button.addEventListener('click', () => {
        void saveList(button.dataset['save'] ?? '', readList().list).then((said) => this.#say(said));
      });
  }

  async #draw(): Promise<void> {
    const { list } = readList();
    const described = this.#rows.draw(list);
    this.#part('empty').hidden = list.length > 0;
    this.#part('taking').hidden = list.length === 0;
    drawHandingOn(this, list);
    drawNotice(this);
    await described;
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
    this.#rows.focus(id, by < 0 ? 'up' : 'down');
  }

  #remove(id: string, name: string): void {
    const { list } = readList();
    const position = list.findIndex((kept) => kept.id === id);
    const kept = list[position];
    if (!kept) return;
    this.#change((now) => remove(now, id), `${name} was removed.`, {
      change: (now) => insert(now, kept, position),
      work: id,
    });
  }

  #clear(): void {
    const { list } = readList();
    this.#change(() => [], `Your list was emptied: ${counted(list.length, 'work')}.`, {
      change: (now) => keep(now, list),
    });
  }

  #keepShared(): void {
    const shared = sharedList() ?? [];
    const { list } = readList();
    const added = shared.filter(({ id }) => !isKept(list, id));
    const outcome = this.#change(
      (now) => keep(now, shared),
      added.length === 0 ? 'All of them were in your list already.' : `Added to your list: ${added.length}.`,
      added.length === 0 ? null : { change: (now) => now.filter(({ id }) => !isKept(added, id)) },
    );
    // What was not taken over stays on offer.
    if (outcome !== 'refused') this.#closeShared(this.#undo === null);
  }

  #closeShared(takesFocus = true): void {
    history.replaceState(null, '', location.pathname);
    void drawShared(this);
    if (takesFocus) this.#focusTitle();
  }

  /** Changes the list and says so; with a way back, the focus goes there, since the button just used may be gone. */
  #change(change: Change, said = '', back: WayBack | null = null, takeOver = false): Outcome {
    const outcome = changeList(change, takeOver);
    const isRefused = outcome === 'refused';
    if (isRefused) this.#say('Nothing was changed: see the notice above.');
    else if (said !== '') this.#say(said);
    this.#undo = isRefused ? null : back;
    this.#part('undo').hidden = this.#undo === null;
    if (this.#undo) this.#part('undo').focus();
    return outcome;
  }

  #takeBack(): void {
    const back = this.#undo;
    if (back) this.#change(back.change, 'Undone.');
    if (back?.work !== undefined && isKept(readList().list, back.work)) this.#rows.focus(back.work, 'remove');
    else this.#focusTitle();
  }

  #focusTitle(): void {
    document.getElementById('main')?.focus();
  }

  #say(text: string): void {
    this.#part('message').textContent = text;
  }

  #part(name: string): HTMLElement {
    return part(this, name);
  }
}

customElements.define('catalog-my-list', MyList);
