import {
  filterWorks,
  postingsOf,
  sortWorks,
  type Filtered,
  type FilterFile,
  type Postings,
} from '../../catalog/filter.ts';
import type { Search } from '../../search/search.ts';
import { readQuery, toggled, unknownValues, writeQuery, type KnownValues, type Query } from '../../catalog/query.ts';
import { showChosen, showEmpty } from './chosen.client.ts';
import { makeControls, type Controls } from './controls.client.ts';
import { makeWorkShelf, type WorkShelf } from './shelf.client.ts';

const base = document.documentElement.dataset['base'] ?? '/';

/** The filter of the list of works. Until its data has come, the values stay links to pages of their own. */
class CatalogFilter extends HTMLElement {
  #file!: FilterFile;
  #postings!: Postings;
  #known!: KnownValues;
  #controls!: Controls;
  #shelf!: WorkShelf;
  #query!: Query;
  #turn = 0;

  connectedCallback(): void {
    void this.#open()
      .catch(() => {
        // Without the data the page stays what it is without scripts: a list, and links to a page for each value.
      })
      .finally(() => this.querySelector('[data-awaited]')?.removeAttribute('data-awaited'));
  }

  async #open(): Promise<void> {
    const response = await fetch(`${base}resources/filter.json`);
    if (!response.ok) return;
    this.#file = (await response.json()) as FilterFile;
    this.#postings = postingsOf(this.#file);
    this.#known = new Map(this.#file.facets.map(({ name, values }) => [name, values.map(({ id }) => id)]));
    this.#shelf = makeWorkShelf(this, this.#file.pageSize, base);
    this.#controls = makeControls(this, this.#file, {
      toggle: (facet, value) => this.#go({ chosen: toggled(this.#query.chosen, facet, value, this.#known) }),
      change: (change, isTyping) => this.#go(change, isTyping ? 'replace' : 'push'),
    });
    addEventListener('popstate', () => void this.#readAddress());
    await this.#readAddress();
  }

  async #readAddress(): Promise<void> {
    this.#query = readQuery(location.search, this.#known);
    await this.#answer();
  }

  /** Takes a change of the reader into the address; the order is read from there again, since words may change it. */
  #go(change: Partial<Query>, how: 'push' | 'replace' = 'push'): void {
    const hadWords = this.#query.words !== '';
    const next = { ...this.#query, ...change };
    const gainsWords = !hadWords && next.words !== '' && change.sort === undefined;
    const address = writeQuery(gainsWords ? { ...next, sort: 'relevance' } : next);
    this.#query = readQuery(address, this.#known);
    if (how === 'push') history.pushState(null, '', address || location.pathname);
    else history.replaceState(null, '', address || location.pathname);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#query;
    const total = this.#file.issued.length;
    const found = asked.words ? await findWorks(asked.words, this.#file) : undefined;
    const ranked = found?.places;
    if (turn !== this.#turn) return;
    const isUnsearched = asked.words !== '' && !ranked;
    // Without an answer to the words there is no best match either.
    const query: Query = isUnsearched && asked.sort === 'relevance' ? { ...asked, sort: 'title' } : asked;
    const filtered = filterWorks(total, this.#postings, query.chosen, ranked);
    const works = sortWorks(filtered.works, query.sort, this.#file.issued, ranked);
    // Works that may not have the words are no answer to take along.
    this.dispatchEvent(new CustomEvent('catalog-filtered', { detail: isUnsearched ? [] : works, bubbles: true }));
    this.#controls.show(query, filtered);
    showChosen(this, this.#file, query, unknownValues(location.search, this.#known), (change) => this.#go(change));
    this.#say(works.length, query, isUnsearched, found?.understood);
    if (works.length > 0) {
      await this.#shelf.show(works, query.view);
      return;
    }
    this.#shelf.clear();
    this.#showEmpty(query, filtered, isUnsearched);
  }

  #showEmpty(query: Query, { without }: Filtered, isUnsearched: boolean): void {
    const withoutWords = filterWorks(this.#file.issued.length, this.#postings, query.chosen).works.length;
    const isNarrowed = query.words !== '' && !isUnsearched;
    showEmpty(this, this.#file, query, without, isNarrowed ? withoutWords : undefined, base, (change) =>
      this.#go(change),
    );
  }

  /** `understood` are the words as corrected, when they were. */
  #say(count: number, { sort }: Query, isUnsearched: boolean, understood: string | undefined): void {
    const status = this.querySelector('[data-filter-status]');
    const total = this.#file.issued.length;
    const order = { relevance: 'best match first', newest: 'newest first', title: 'by title' }[sort];
    const works = count === total ? `${total} works` : `${count} of ${total} works`;
    const found = count === 0 ? `No work of ${total}` : `${works}, ${order}`;
    const said = understood ? `${found}. Words understood as “${understood.slice(0, 100)}”.` : found;
    if (status) status.textContent = isUnsearched ? `${found}. The words could not be searched now.` : said;
  }
}

let opened: Search | undefined;

/** Places of the works that the search finds good for the words, best first; undefined when it cannot answer. */
async function findWorks(
  words: string,
  { issued }: FilterFile,
): Promise<{ places: number[]; understood: string | undefined } | undefined> {
  try {
    const { openSearch } = await import('../search/search-index.client.ts');
    // Kept, since the numbers of a later release would not be those of the list in this page.
    opened ??= await openSearch();
    const { good, understood } = await opened.ask(words);
    // The index numbers the works from the newest on, and the partners after them.
    const numbered = sortWorks([...issued.keys()], 'newest', issued);
    return { places: good.flatMap(({ number }) => numbered[number] ?? []), understood };
  } catch {
    return undefined;
  }
}

customElements.define('catalog-filter', CatalogFilter);
