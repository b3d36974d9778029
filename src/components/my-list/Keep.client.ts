import { isKept, keep, remove } from '../../catalog/shortlist.ts';
import { make, siteBase } from '../make.client.ts';
import { changeList, onListChange, readList, type Outcome } from './store.client.ts';

const words: Record<Outcome, string> = {
  kept: '',
  'page-only': 'This browser stores nothing more, so the change is lost when you leave the page.',
  refused: 'Your list was kept by a later version of this site. Open it to go on.',
};

/** The element that Keep.astro writes, for lists that a script draws. */
export function keepButton(id: string, name: string): HTMLElement {
  const element = document.createElement('catalog-keep');
  element.className = 'keep no-print';
  element.dataset['work'] = id;
  element.dataset['name'] = name;
  return element;
}

/** A button that keeps a work in the reader's own list, and takes it out again. It shows itself only when it works. */
class Keep extends HTMLElement {
  readonly #button = make('button', { type: 'button', class: 'keep-button as-link' });
  readonly #said = make('span', { class: 'keep-said', role: 'status' });

  #leaving = new AbortController();

  constructor() {
    super();
    this.#button.addEventListener('click', () => {
      const { work = '' } = this.dataset;
      const wasKept = isKept(readList().list, work);
      const outcome = changeList((list) => (wasKept ? remove(list, work) : keep(list, [{ id: work, note: '' }])));
      this.#say(outcome, wasKept);
    });
  }

  connectedCallback(): void {
    this.#leaving = new AbortController();
    if (!this.#button.isConnected) this.append(this.#button, this.#said);
    onListChange(() => this.#show(), this.#leaving.signal);
    this.#show();
  }

  // Lists that a script draws anew with each keystroke would else be listened for long after they are gone.
  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #show(): void {
    const { work = '', name = '' } = this.dataset;
    const kept = isKept(readList().list, work);
    const label = kept ? 'Remove from my list' : 'Keep in my list';
    this.#button.toggleAttribute('data-kept', kept);
    this.#button.setAttribute('aria-label', `${label}: ${name}`);
    this.#button.textContent = label;
  }

  #say(outcome: Outcome, wasKept: boolean): void {
    const said = outcome === 'kept' ? (wasKept ? 'Removed. ' : 'Kept. ') : `${words[outcome]} `;
    this.#said.replaceChildren(said, make('a', { href: `${siteBase()}my-list/` }, 'See my list'));
  }
}

customElements.define('catalog-keep', Keep);
