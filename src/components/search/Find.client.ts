import type { Card } from '../../search/part.ts';
import { wantedStems } from '../../search/merge.ts';
import { addressOf, marked } from './result.client.ts';
import { make } from '../make.client.ts';
import { askSearch, base, openSearch } from './search-index.client.ts';
import './slash.client.ts';

const MOST_OPTIONS = 6;
/** Milliseconds that Enter waits for an answer to choose from. */
const PATIENCE = 2000;

/**
 * Suggestions under the search field of every page, by the combobox pattern of the WAI-ARIA Authoring Practices
 * (editable, list autocomplete with manual selection). Without it, or when the index cannot be loaded, the field is
 * a plain form that leads to the search page.
 */
class CatalogFind extends HTMLElement {
  #turn = 0;
  #active = -1;
  #isChoosing = false;
  #answer: Promise<void> = Promise.resolve();
  #list = make('ul', { role: 'listbox', 'aria-label': 'Suggestions' });
  #status = make('p', { role: 'status', class: 'kicker' });
  #popup = make('div', { class: 'find-popup', hidden: '' }, this.#list, this.#status);

  connectedCallback(): void {
    const input = this.#input;
    this.#list.id = `${input.id}-options`;
    this.append(this.#popup);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value);
    // The first answer comes sooner when the index is on its way before the first letter.
    input.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      this.#isChoosing = false;
      this.#answer = this.#suggest();
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while the mouse chooses.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') ?? make('input');
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Suggests for what stands in the field now; an answer that comes after a later keystroke is dropped. */
  async #suggest(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#input.value;
    if (text.trim() === '') return this.#close();
    if (this.#popup.hidden) this.#say('Searching…');
    try {
      const { answer, pages, cards } = await askSearch(async (search) => {
        const found = await search.ask(text);
        const best = found.isGood ? found.hits.slice(0, MOST_OPTIONS) : [];
        const [pages, ...cards] = await Promise.all([
          search.pagesFor(found.understood ?? text).catch(() => []),
          ...best.map(({ number }) => search.card(number)),
        ]);
        return { answer: found, pages, cards };
      });
      if (turn !== this.#turn) return;
      const beginning = answer.query.isOpen ? (answer.query.words.at(-1) ?? '') : '';
      const wanted = { stems: wantedStems(answer), beginning };
      const entries = cards.filter((card) => card !== undefined);
      const answers = pages.map(({ path, title }) => makeOption({ path, meta: ['Answer page'] }, [title]));
      const options = entries.map((card) => makeOption(card, marked(card.title, wanted)));
      this.#show([...answers, ...options], text);
    } catch {
      if (turn === this.#turn) this.#say('No suggestions: the search index could not be loaded.');
    }
  }

  #show(options: readonly HTMLElement[], text: string): void {
    const all = makeRow(`${base}search/?${new URLSearchParams({ q: text })}`, [
      `All results for “${text.slice(0, 60)}”`,
    ]);
    this.#list.replaceChildren(...options, all);
    for (const [index, option] of this.#options.entries()) option.id = `${this.#list.id}-${index}`;
    const count = options.length;
    this.#say(count === 0 ? 'No suggestions' : count === 1 ? 'One suggestion' : `${count} suggestions`);
    this.#choose(-1);
  }

  #say(text: string): void {
    this.#status.textContent = text;
    if (document.activeElement !== this.#input) return;
    this.#popup.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#turn++;
    this.#isChoosing = false;
    this.#popup.hidden = true;
    this.#list.replaceChildren();
    this.#input.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [place, option] of this.#options.entries())
      option.setAttribute('aria-selected', place === index ? 'true' : 'false');
    const active = this.#options[index];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses the next option or the one before it; one place beside the options is the field itself. */
  #move(step: 1 | -1): void {
    const places = this.#options.length + 1;
    if (places === 1) this.#answer = this.#suggest();
    else this.#choose(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Goes to the chosen option, or to the search page when none is; an answer that does not come is not waited for. */
  async #take(): Promise<void> {
    await Promise.race([this.#answer, new Promise((resume) => setTimeout(resume, PATIENCE))]);
    // Escape, or another letter, meanwhile: the reader wants something else.
    if (!this.#isChoosing) return;
    const chosen = this.#options[this.#active];
    if (chosen) chosen.click();
    else this.#input.form?.requestSubmit();
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (this.#popup.hidden) this.#input.value = '';
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // An answer that is still on its way would replace the list under the choice.
      this.#isChoosing = true;
      void this.#answer.then(() => {
        if (this.#isChoosing) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      });
    } else if (event.key === 'Enter' && this.#isChoosing) void this.#take();
    else return;
    event.preventDefault();
  }
}

function makeOption({ path, meta }: Pick<Card, 'path' | 'meta'>, title: readonly (Node | string)[]): HTMLElement {
  return makeRow(addressOf(path), [make('span', { class: 'find-title' }, ...title), meta.slice(0, 3).join(' · ')]);
}

function makeRow(address: string, content: readonly (Node | string)[]): HTMLElement {
  const option = make('li', { role: 'option', 'aria-selected': 'false' }, ...content);
  option.addEventListener('click', () => location.assign(address));
  return option;
}

customElements.define('catalog-find', CatalogFind);
