import { make } from '../make.client.ts';
import { printAddressAsAsked } from '../printed-address.client.ts';
import { answerEntries } from './answers.client.ts';
import { askedInWords } from './asked.client.ts';
import { makeFacetPanel, type FacetPanel } from './facet-panel.client.ts';
import { moveAmongResults } from './keys.client.ts';
import { countOf, noticeOf } from './notice.client.ts';
import { ResultList } from './result-list.client.ts';
import { askSearch } from './search-index.client.ts';
import { nothing, stagesOf, type Stage } from './stages.client.ts';
import { addressOfQuestion, readAddress, writeAddress, type Question } from './state.client.ts';

/** The search page: asks while the reader types, keeps the address true, and leaves the plain list when it cannot answer. */
class CatalogSearch extends HTMLElement {
  #panel: FacetPanel | undefined;
  #results: ResultList | undefined;
  #question: Question = { text: '', isLiteral: false, chosen: [] };
  #turn = 0;
  #stage = nothing;

  connectedCallback(): void {
    const panel = this.querySelector<HTMLDetailsElement>('[data-search-facets]') ?? make('details');
    this.#panel = makeFacetPanel(panel);
    this.#results = new ResultList(this.#part('list'), this.#part('more'));
    this.#input.addEventListener('input', () => this.#ask({ text: this.#input.value, isLiteral: false }, false));
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ text: this.#input.value }, true);
    });
    panel.addEventListener('change', () => this.#choose());
    this.addEventListener('keydown', (event) => moveAmongResults(event, this, this.#input));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input[type=search]') ?? make('input');
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-search-${name}]`) ?? make('div');
  }

  /** Takes the question from the address, as after Back. */
  #restore(): void {
    this.#question = readAddress(this.#panel?.boxes ?? []);
    this.#input.value = this.#question.text;
    for (const box of this.#panel?.boxes ?? [])
      box.checked = this.#question.chosen.some(([name, value]) => name === box.name && value === box.value);
    void this.#answer();
  }

  #ask(change: Partial<Question>, isStep: boolean): void {
    this.#question = { ...this.#question, ...change };
    writeAddress(this.#question, isStep);
    void this.#answer();
  }

  #choose(): void {
    const boxes = this.#panel?.boxes.filter(({ checked }) => checked) ?? [];
    this.#question = { ...this.#question, chosen: boxes.map(({ name, value }) => [name, value]) };
    writeAddress(this.#question, true);
    this.#printAsked();
    this.#draw();
    this.#count();
  }

  /** Answers the question as it is now; an answer that comes after a later question is dropped. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    this.#printAsked();
    const isAwaited = (): boolean => turn === this.#turn;
    if (this.#question.text.trim() === '') return this.#clear('');
    this.#part('results').setAttribute('aria-busy', 'true');
    if (!this.hasAttribute('data-answered')) this.#say('Searching…');
    try {
      await askSearch(async (search) => {
        for await (const stage of stagesOf(search, this.#question, isAwaited)) {
          if (!isAwaited()) return;
          this.#show(stage);
        }
      });
    } catch {
      if (isAwaited()) this.#clear('The search index could not be loaded. Everything in the catalog is listed below.');
    }
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    if (stage.reached === 'first') this.#begin(stage);
    // What stands in for the results must not be pushed down by the first of them.
    if (stage.cards.length > 0) this.toggleAttribute('data-empty', false);
    this.#draw();
    if (stage.reached === 'text') this.#conclude(stage);
    if (stage.reached !== 'first') this.#count();
  }

  #begin({ answers, isGood }: Stage): void {
    this.#results?.begin();
    this.#part('answers').replaceChildren(...answerEntries(answers));
    this.toggleAttribute('data-answered', true);
    // Whether nothing matches well is known only when the text has been searched; the place to say so is free before.
    this.toggleAttribute('data-unsure', !isGood);
    this.#part('understood').replaceChildren(...this.#wayBack());
    if (isGood) this.#part('notice').replaceChildren();
  }

  #conclude({ understood, answers, cards, pages, isGood }: Stage): void {
    const [hasResults, isAnswered] = [cards.length > 0, answers.length > 0];
    const asked = understood ?? this.#question.text;
    this.#part('notice').replaceChildren(
      ...noticeOf({ asked, isGood, hasResults, isAnswered, isWhole: pages !== undefined }),
    );
    this.toggleAttribute('data-empty', !hasResults);
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  #draw(): void {
    const { cards, wanted, pages = [], reached } = this.#stage;
    this.#results?.draw({ cards: this.#panel?.filter(cards) ?? [], wanted, pages, isAwaited: reached !== 'text' });
  }

  /** The way back from a correction. */
  #wayBack(): (Node | string)[] {
    if (!this.#stage.understood) return [];
    const { text } = this.#question;
    const literal = make('a', { href: addressOfQuestion({ ...this.#question, isLiteral: true }) }, text.slice(0, 100));
    literal.addEventListener('click', (event) => {
      event.preventDefault();
      this.#ask({ isLiteral: true }, true);
      this.#input.focus();
    });
    return ['Search only for ', literal];
  }

  #count(): void {
    const { answers, cards, understood, reached, isGood } = this.#stage;
    // The text may bring values that no result had so far; their rows would move those that are on show.
    if (this.#panel?.isShown || reached === 'text') this.#panel?.count(cards);
    if (reached !== 'text' && !isGood && answers.length === 0) return this.#say('Looking into the text of all pages…');
    const { text: typed, chosen } = this.#question;
    const count = this.#panel?.filter(cards).length ?? 0;
    const all = chosen.length > 0 ? cards.length : undefined;
    this.#say(...countOf({ answers: answers.length, count, all, typed, understood }));
  }

  #clear(status: string): void {
    this.#stage = nothing;
    for (const name of ['answers', 'list', 'more', 'understood', 'notice']) this.#part(name).replaceChildren();
    this.#panel?.count([]);
    this.toggleAttribute('data-answered', false);
    this.#part('results').setAttribute('aria-busy', 'false');
    this.#say(status);
  }

  /** Says on paper what was asked. */
  #printAsked(): void {
    printAddressAsAsked();
    if (this.#panel) this.#part('asked').textContent = askedInWords(this.#question.text, this.#panel);
  }

  #say(...words: (Node | string)[]): void {
    this.#part('status').replaceChildren(...words);
  }
}

customElements.define('catalog-search', CatalogSearch);
