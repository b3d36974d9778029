import type { Answer, Search } from '../search/search.ts';
import type { Card } from '../search/part.ts';
import { make } from './elements.client.ts';
import { searchText, type TextMatch } from './full-text.client.ts';
import { makeResult, showSections, type Wanted } from './result.client.ts';
import { openSearch } from './search-index.client.ts';

/** Time without a keystroke, in milliseconds, after which the text of all pages is searched too. */
const PAUSE = 150;

interface Result {
  readonly card: Card;
  readonly match: TextMatch | undefined;
}

/** The search page: asks while the reader types, keeps the address true, and leaves the plain list when it cannot answer. */
class CatalogSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #results!: HTMLElement;
  #status!: HTMLElement;
  #facets!: HTMLElement;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isLiteral = false;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[role=search]');
    const input = form?.querySelector('input');
    const results = this.querySelector<HTMLElement>('[data-search-results]');
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    const facets = this.querySelector<HTMLElement>('[data-search-facets]');
    if (!form || !input || !results || !status || !facets) return;
    [this.#input, this.#results, this.#status, this.#facets] = [input, results, status, facets];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    input.addEventListener('input', () => {
      this.#isLiteral = false;
      this.#go('replace');
    });
    facets.addEventListener('change', () => this.#go('push'));
    addEventListener('popstate', () => this.#readAddress());
    addEventListener('pageshow', () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const address = new URLSearchParams(location.search);
    const text = address.get('q') ?? '';
    if (this.#input.value !== text) this.#input.value = text;
    this.#isLiteral = address.has('literal');
    for (const box of this.#boxes()) box.checked = address.getAll(box.name).includes(box.value);
    void this.#answer();
  }

  #go(how: 'push' | 'replace'): void {
    const address = new URLSearchParams();
    if (this.#input.value) address.set('q', this.#input.value);
    if (this.#isLiteral) address.set('literal', '1');
    for (const box of this.#boxes()) if (box.checked) address.append(box.name, box.value);
    const query = address.size > 0 ? `?${address}` : location.pathname;
    if (how === 'push') history.pushState(null, '', query);
    else history.replaceState(null, '', query);
    void this.#answer();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#facets.querySelectorAll('input')];
  }

  /** Answers what stands in the field now; an answer that comes after a later question is dropped. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#pause);
    const text = this.#input.value;
    if (text.trim() === '') return this.#clear();
    this.#results.setAttribute('aria-busy', 'true');
    if (!this.hasAttribute('data-answered')) this.#say('Searching…');
    try {
      const search = await openSearch();
      const answer = await search.ask(text, { literal: this.#isLiteral });
      const cards = await this.#cards(
        search,
        answer.hits.map(({ number }) => number),
      );
      if (turn !== this.#turn) return;
      this.#show(
        text,
        answer,
        cards.map((card) => ({ card, match: undefined })),
      );
      await new Promise((resume) => (this.#pause = setTimeout(resume, PAUSE)));
      if (turn !== this.#turn) return;
      await this.#deepen(turn, text, search, answer, cards);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
    if (turn === this.#turn) this.#results.setAttribute('aria-busy', 'false');
  }

  async #cards(search: Search, numbers: readonly number[]): Promise<Card[]> {
    const cards = await Promise.all(numbers.map((number) => search.card(number)));
    return cards.filter((card) => card !== undefined);
  }

  /** Adds what the text of the pages says: sections to the results shown, further pages below them. */
  async #deepen(turn: number, text: string, search: Search, answer: Answer, cards: readonly Card[]): Promise<void> {
    const matches = await searchText(answer.understood ?? text).catch(() => []);
    const numbers = await Promise.all(matches.map(({ path }) => search.numberOf(path)));
    const known = new Set(cards.map(({ path }) => path));
    const further = await this.#cards(
      search,
      numbers.filter((number) => number !== undefined),
    );
    if (turn !== this.#turn) return;
    const wanted = wantedOf(answer);
    const list = this.#results.querySelector('.works');
    for (const card of further) if (!known.has(card.path)) list?.append(makeResult(card, wanted));
    for (const match of matches) {
      const result = this.#results.querySelector<HTMLElement>(`[data-path="${CSS.escape(match.path)}"]`);
      if (result) showSections(result, match, wanted);
    }
  }

  #show(text: string, answer: Answer, results: readonly Result[]): void {
    const wanted = wantedOf(answer);
    const list = make('ol', { class: 'works', role: 'list' }, ...results.map(({ card }) => makeResult(card, wanted)));
    const notice: HTMLElement[] = answer.isGood
      ? []
      : [
          make(
            'p',
            { class: 'search-none', 'data-search-none': '' },
            `No good match for “${text.slice(0, 200)}”. The nearest things are below.`,
          ),
        ];
    this.#results.replaceChildren(...notice, list);
    this.#say(results.length === 1 ? 'One result' : `${results.length} results`);
    this.toggleAttribute('data-answered', true);
  }

  #clear(): void {
    this.#results.replaceChildren();
    this.#results.setAttribute('aria-busy', 'false');
    this.#say('');
    this.toggleAttribute('data-answered', false);
  }

  #fail(): void {
    this.#clear();
    this.#say('The search index could not be loaded. All works and partners are listed below.');
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

function wantedOf({ resolved }: Answer): Wanted {
  const stems = new Set(
    resolved.flatMap(({ readings }) => readings.filter(({ trust }) => trust >= 0.9).map(({ known }) => known.term)),
  );
  return { stems, beginning: resolved.at(-1)?.typed ?? '' };
}

customElements.define('catalog-search', CatalogSearch);
