import type { AnswerPage } from '../../search/answering.ts';
import { mergeText, wantedStems } from '../../search/merge.ts';
import type { Card } from '../../search/part.ts';
import type { Answer, Search } from '../../search/search.ts';
import { spell } from '../../search/words.ts';
import { make } from '../make.client.ts';
import { answerEntries } from './answers.client.ts';
import { askedInWords } from './asked.client.ts';
import { makeFacetPanel, type FacetPanel } from './facet-panel.client.ts';
import type { TextPage } from './full-text.client.ts';
import { moveAmongResults } from './keys.client.ts';
import { countOf, noticeOf } from './notice.client.ts';
import { ResultList } from './result-list.client.ts';
import type { Wanted } from './result.client.ts';
import { askSearch } from './search-index.client.ts';
import { addressOfQuestion, readAddress, writeAddress, type Question } from './state.client.ts';

/** Milliseconds without a keystroke, after which the text of all pages is searched too. */
const PAUSE = 150;
/** Results shown as soon as they are there, before the others have come; none when a page that answers is shown. */
const FIRST_SIGHT = 1;

/** The search page: asks while the reader types, keeps the address true, and leaves the plain list when it cannot answer. */
class CatalogSearch extends HTMLElement {
  #panel: FacetPanel | undefined;
  #results: ResultList | undefined;
  #question: Question = { text: '', isLiteral: false, chosen: [] };
  #turn = 0;
  #cards: readonly Card[] = [];
  #wanted: Wanted = { stems: new Set(), beginning: '', dates: [], newest: false };
  /** Pages with the words in their text; undefined when that could not be searched. */
  #pages: readonly TextPage[] | undefined = [];
  /** The words as corrected; undefined when they were taken as they are. */
  #understood: string | undefined;
  /** Pages that answer, above the results. */
  #answers: readonly AnswerPage[] = [];
  /** The text of the pages has still to be searched. */
  #isAwaited = false;

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
    const isStale = (): boolean => turn !== this.#turn;
    if (this.#question.text.trim() === '') return this.#clear('');
    this.#part('results').setAttribute('aria-busy', 'true');
    if (!this.hasAttribute('data-answered')) this.#say('Searching…');
    try {
      await askSearch((search) => this.#answerFrom(search, isStale));
    } catch {
      if (!isStale()) this.#clear('The search index could not be loaded. Everything in the catalog is listed below.');
    }
    if (!isStale()) this.#part('results').setAttribute('aria-busy', 'false');
  }

  async #answerFrom(search: Search, isStale: () => boolean): Promise<void> {
    const answer = await search.ask(this.#question.text, this.#question);
    const numbers = answer.hits.map(({ number }) => number);
    const answers = await search.pagesFor(answer.understood ?? this.#question.text).catch(() => []);
    const first = answers.length > 0 ? [] : await cardsOf(search, numbers.slice(0, FIRST_SIGHT));
    if (isStale()) return;
    this.#show(answer, first, answers);
    const cards = await cardsOf(search, numbers);
    if (isStale()) return;
    this.#complete(answer, cards);
    await new Promise((resume) => setTimeout(resume, PAUSE));
    if (!isStale()) await this.#deepen(search, answer, isStale);
  }

  #show(answer: Answer, cards: readonly Card[], answers: readonly AnswerPage[]): void {
    const { words, isOpen, wantsNewest } = answer.query;
    this.#wanted = {
      stems: wantedStems(answer),
      beginning: isOpen ? (words.at(-1) ?? '') : '',
      dates: words.filter((word) => /^(19|20)\d\d(-\d\d)?$/.test(word)),
      newest: wantsNewest,
    };
    [this.#cards, this.#pages, this.#answers, this.#isAwaited] = [cards, [], answers, true];
    this.#results?.begin();
    this.#part('answers').replaceChildren(...answerEntries(answers));
    this.toggleAttribute('data-answered', true);
    // Whether nothing matches well is known only when the text has been searched; the place to say so is free before.
    this.toggleAttribute('data-unsure', !answer.isGood);
    this.#understood = answer.understood;
    this.#part('understood').replaceChildren(...this.#wayBack());
    if (answer.isGood) this.#part('notice').replaceChildren();
    this.#draw();
  }

  #complete({ isGood }: Answer, cards: readonly Card[]): void {
    this.#cards = cards;
    this.#draw();
    this.#count(isGood || this.#answers.length > 0);
  }

  /** Adds what the text of the pages says: sections to the results, further pages below them, and the last word on whether it is good. */
  async #deepen(search: Search, answer: Answer, isStale: () => boolean): Promise<void> {
    const pages = await searchText(answer.understood ?? spell(answer.query.words));
    const numbers = await Promise.all((pages ?? []).map(({ path }) => search.numberOf(path)));
    const matches = (pages ?? []).flatMap((page, index) => {
      const number = numbers[index];
      return number === undefined ? [] : [{ number, excerpts: [page.excerpt, ...page.sections.map((s) => s.excerpt)] }];
    });
    const { further, isGood } = mergeText(answer, matches);
    const cards = await cardsOf(search, further);
    if (isStale()) return;
    [this.#pages, this.#isAwaited] = [pages, false];
    this.#cards = [...this.#cards, ...cards];
    this.#draw();
    this.#notice(isGood);
    this.toggleAttribute('data-empty', this.#cards.length === 0);
    this.#count();
  }

  #draw(): void {
    const cards = this.#panel?.filter(this.#cards) ?? [];
    const pages = this.#pages ?? [];
    this.#results?.draw({ cards, wanted: this.#wanted, pages, isAwaited: this.#isAwaited });
  }

  /** The way back from a correction. */
  #wayBack(): (Node | string)[] {
    if (!this.#understood) return [];
    const { text } = this.#question;
    const literal = make('a', { href: addressOfQuestion({ ...this.#question, isLiteral: true }) }, text.slice(0, 100));
    literal.addEventListener('click', (event) => {
      event.preventDefault();
      this.#ask({ isLiteral: true }, true);
      this.#input.focus();
    });
    return ['Search only for ', literal];
  }

  /** The words that are searched for: as corrected, if they were. */
  get #asked(): string {
    return this.#understood ?? this.#question.text;
  }

  #notice(isGood: boolean): void {
    const [hasResults, isAnswered] = [this.#cards.length > 0, this.#answers.length > 0];
    const finding = { asked: this.#asked, isGood, hasResults, isAnswered, isWhole: this.#pages !== undefined };
    this.#part('notice').replaceChildren(...noticeOf(finding));
  }

  #count(isSure = true): void {
    this.#panel?.count(this.#cards);
    const count = this.#panel?.filter(this.#cards).length ?? 0;
    const { text: typed, chosen } = this.#question;
    const all = chosen.length > 0 ? this.#cards.length : undefined;
    if (isSure)
      this.#say(...countOf({ answers: this.#answers.length, count, all, typed, understood: this.#understood }));
    else this.#say('Looking into the text of all pages…');
  }

  #clear(status: string): void {
    [this.#cards, this.#pages, this.#answers] = [[], [], []];
    for (const name of ['answers', 'list', 'more', 'understood', 'notice']) this.#part(name).replaceChildren();
    this.#panel?.count([]);
    this.toggleAttribute('data-answered', false);
    this.#part('results').setAttribute('aria-busy', 'false');
    this.#say(status);
  }

  /** Says on paper what was asked. */
  #printAsked(): void {
    if (this.#panel) this.#part('asked').textContent = askedInWords(this.#question.text, this.#panel);
  }

  #say(...words: (Node | string)[]): void {
    this.#part('status').replaceChildren(...words);
  }
}

/** The engine is loaded when it is asked, so that the first result need not share the line with it; undefined when it fails. */
async function searchText(words: string): Promise<readonly TextPage[] | undefined> {
  try {
    const engine = await import('./full-text.client.ts');
    return await engine.searchText(words);
  } catch {
    return undefined;
  }
}

async function cardsOf(search: Search, numbers: readonly number[]): Promise<Card[]> {
  const cards = await Promise.all(numbers.map((number) => search.card(number)));
  return cards.filter((card) => card !== undefined);
}

customElements.define('catalog-search', CatalogSearch);
