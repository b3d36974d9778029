import {
  columnNamed,
  comparisonPath,
  MOST_COLUMNS,
  readComparison,
  type Column,
  type ComparedWork,
  type Field,
} from '../../catalog/comparison.ts';
import { comparisonTable } from './table.client.ts';
import { make, part, siteBase } from '../make.client.ts';
import { knownWorks, wirePicker } from './picker.client.ts';
import { printAddressAsAsked } from '../printed-address.client.ts';
import { fetchWork } from '../works.client.ts';

/** Puts works side by side; which ones is said by the address alone, so that Back, reload and sharing need nothing else. */
class Comparison extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    this.#part('fallback').hidden = true;
    this.#part('tool').hidden = false;
    wirePicker({
      field: this.#field(),
      found: this.#part('found'),
      choose: (id, name) => this.#add(id, name),
      say: (text) => this.#say(text),
    });
    const onlyDifferences = this.querySelector<HTMLInputElement>('[data-differences]');
    onlyDifferences?.addEventListener('change', () => {
      this.#part('table').toggleAttribute('data-only-differences', onlyDifferences.checked);
    });
    this.#part('print').addEventListener('click', () => window.print());
    window.addEventListener('popstate', () => void this.#draw());
    void this.#draw().finally(() => document.querySelector('[data-awaited]')?.removeAttribute('data-awaited'));
  }

  /** Draws what the address names. `said` is announced, unless there is something more pressing to say. */
  async #draw(said = ''): Promise<void> {
    const turn = ++this.#turn;
    printAddressAsAsked();
    const ids = readComparison(location.search);
    const named = await knownWorks(ids.map(workOf));
    const works = await Promise.all(ids.map((id) => fetchWork(workOf(id))));
    // The address has moved on while the files came, and its own drawing is under way.
    if (turn !== this.#turn) return;
    // The file of a work that was renamed is still there under its old id.
    const found = ids.map((id, index) => columnNamed(works[index]?.columns ?? [], id));
    const columns = [...new Map(found.flatMap((column) => (column ? [[column.id, column]] : []))).values()];
    this.#part('chosen').replaceChildren(...columns.map((column) => this.#chip(column, columns)));
    this.#drawTable(works.find((work): work is ComparedWork => work !== null)?.fields ?? [], columns);
    const lost = ids.filter((id, index) => works[index] === null && named.has(workOf(id)));
    const missing = ids.filter((id, index) => !found[index] && !lost.includes(id));
    this.#say(troubleWith(missing, lost) || said || (columns.length < 2 ? hint(columns.length) : ''));
  }

  #drawTable(fields: readonly Field[], columns: readonly Column[]): void {
    this.#part('table').replaceChildren(...(columns.length > 0 ? [comparisonTable(fields, columns, siteBase())] : []));
    this.#part('choices').toggleAttribute('data-few', columns.length < 2);
  }

  #chip(column: Column, columns: readonly Column[]): HTMLLIElement {
    const button = make('button', { type: 'button', class: 'plain-button' }, 'Remove');
    button.setAttribute('aria-label', `Remove ${column.shortName}`);
    button.addEventListener('click', () => {
      const rest = columns.filter(({ id }) => id !== column.id).map(({ id }) => id);
      void this.#go(rest, `${column.shortName} was removed.`).then(() => {
        (this.#part('chosen').querySelector('button') ?? this.#field()).focus();
      });
    });
    return make('li', {}, make('span', {}, column.shortName), button);
  }

  #add(id: string, name: string): void {
    const ids = readComparison(location.search);
    if (ids.includes(id)) this.#say('That one is already here.');
    else if (ids.length >= MOST_COLUMNS) this.#say('Four fit side by side. Remove one first.');
    else {
      const field = this.#field();
      field.value = '';
      field.dispatchEvent(new Event('input'));
      field.focus();
      void this.#go([...ids, id], `${name} was added. ${hint(ids.length + 1)}`);
    }
  }

  #go(ids: readonly string[], said: string): Promise<void> {
    history.pushState(null, '', siteBase() + comparisonPath(ids).slice(1));
    return this.#draw(said);
  }

  #say(text: string): void {
    this.#part('message').textContent = text;
  }

  #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="search"]') ?? make('input');
  }

  #part(name: string): HTMLElement {
    return part(this, name);
  }
}

/** The id of the work, without that of an edition. */
function workOf(id: string): string {
  return id.split('@')[0] ?? '';
}

/** What the reader is told of works that do not stand in the table; nothing when all do. */
function troubleWith(missing: readonly string[], lost: readonly string[]): string {
  return [
    ...(missing.length > 0 ? [`Not found in this catalog: ${missing.join(', ')}.`] : []),
    ...(lost.length > 0 ? [`Could not be fetched now: ${lost.join(', ')}.`] : []),
  ].join(' ');
}

function hint(count: number): string {
  if (count === 0) return 'Choose two to four works.';
  return count === 1 ? 'Choose another one to set beside it.' : `${count} side by side.`;
}

customElements.define('catalog-compare', Comparison);
