import {
  filterWorks,
  sortWorks,
  worksByValue,
  type Filtered,
  type FilterFile,
  type WorksByValue,
} from '../../catalog/filter.ts';
import {
  readFilterQuery,
  toggled,
  unknownValues,
  writeFilterQuery,
  type KnownValues,
  type FilterQuery,
} from '../../catalog/filter-query.ts';
import { showChosen, showEmpty } from './chosen.client.ts';
import { makeControls, type Controls } from './controls.client.ts';
import type { Choice } from './Export.client.ts';
import { makeWorkShelf, versionOf, type WorkShelf } from './shelf.client.ts';
import { findWorks, type Searched } from './words.client.ts';
import { siteBase } from '../make.client.ts';
import { printAddressAsAsked } from '../printed-address.client.ts';

const base = siteBase();

/** The filter of the list of works. Until its data has come, the values stay links to pages of their own. */
class CatalogFilter extends HTMLElement {
  #file!: FilterFile;
  #byValue!: WorksByValue;
  #known!: KnownValues;
  #controls!: Controls;
  #shelf!: WorkShelf;
  #query!: FilterQuery;
  #turn = 0;

  connectedCallback(): void {
    void this.#open()
      .catch(() => {
        // Without the data the page stays what it is without scripts: a list, and links to a page for each value.
      })
      .finally(() => this.querySelector('[data-awaited]')?.removeAttribute('data-awaited'));
  }

  async #open(): Promise<void> {
    const file = await fetchFile(versionOf(this));
    if (!file) return;
    this.#file = file;
    this.#byValue = worksByValue(this.#file);
    this.#known = new Map(this.#file.facets.map(({ name, values }) => [name, values.map(({ id }) => id)]));
    this.#shelf = makeWorkShelf(this, this.#file, base);
    this.#controls = makeControls(this, this.#file, {
      toggle: (facet, value) => this.#go({ chosen: toggled(this.#query.chosen, facet, value, this.#known) }),
      change: (change, isTyping) => this.#go(change, isTyping ? 'replace' : 'push'),
    });
    addEventListener('popstate', () => void this.#readAddress());
    await this.#readAddress();
  }

  async #readAddress(): Promise<void> {
    this.#query = readFilterQuery(location.search, this.#known);
    await this.#answer();
  }

  /** Takes a change of the reader into the address; the order is read from there again, since words may change it. */
  #go(change: Partial<FilterQuery>, how: 'push' | 'replace' = 'push'): void {
    const hadWords = this.#query.words !== '';
    const next = { ...this.#query, ...change };
    const gainsWords = !hadWords && next.words !== '' && change.sort === undefined;
    const address = writeFilterQuery(gainsWords ? { ...next, sort: 'relevance' } : next);
    this.#query = readFilterQuery(address, this.#known);
    if (how === 'push') history.pushState(null, '', address || location.pathname);
    else history.replaceState(null, '', address || location.pathname);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    printAddressAsAsked();
    const asked = this.#query;
    const total = this.#file.issued.length;
    const found = asked.words ? await findWorks(asked.words, this.#file) : undefined;
    if (turn !== this.#turn) return;
    const ranked = typeof found === 'object' ? found.places : undefined;
    const isUnsearched = asked.words !== '' && !ranked;
    // Without an answer to the words there is no best match either.
    const query: FilterQuery = isUnsearched && asked.sort === 'relevance' ? { ...asked, sort: 'title' } : asked;
    const filtered = filterWorks(total, this.#byValue, query.chosen, ranked);
    const works = sortWorks(filtered.works, query.sort, this.#file.issued, ranked);
    // Works that may not have the words are no answer to take along.
    this.#tellChoice(isUnsearched ? [] : works);
    this.#controls.show(query, filtered);
    showChosen(this, this.#file, query, unknownValues(location.search, this.#known), (change) => this.#go(change));
    this.#say(works.length, query, found);
    if (works.length > 0) {
      await this.#shelf.show(works, query.view);
      return;
    }
    this.#shelf.clear();
    this.#showEmpty(query, filtered, isUnsearched);
  }

  #tellChoice(works: readonly number[]): void {
    const ids = (): Promise<readonly string[]> => this.#shelf.idsOf(works);
    const detail: Choice = { count: works.length, isAll: works.length === this.#file.issued.length, ids };
    this.dispatchEvent(new CustomEvent('catalog-filtered', { detail, bubbles: true }));
  }

  #showEmpty(query: FilterQuery, { without }: Filtered, isUnsearched: boolean): void {
    const withoutWords = filterWorks(this.#file.issued.length, this.#byValue, query.chosen).works.length;
    const isNarrowed = query.words !== '' && !isUnsearched;
    showEmpty(this, this.#file, query, without, isNarrowed ? withoutWords : undefined, base, (change) =>
      this.#go(change),
    );
  }

  #say(count: number, { sort }: FilterQuery, words: Searched | undefined): void {
    const status = this.querySelector('[data-filter-status]');
    const total = this.#file.issued.length;
    const order = { relevance: 'best match first', newest: 'newest first', title: 'by title' }[sort];
    const works = count === total ? `${total} works` : `${count} of ${total} works`;
    const found = count === 0 ? `No work of ${total}` : `${works}, ${order}`;
    const said = saidOf(words);
    if (status) status.textContent = said ? `${found}. ${said}` : found;
  }
}

/** What a reader is told about the words; nothing when they were searched as they are. */
function saidOf(words: Searched | undefined): string {
  if (words === 'lost') return 'The words could not be searched now.';
  if (words === 'changed') return 'The catalog has changed, so load this page again to search the words.';
  return words?.understood ? `Words understood as “${words.understood.slice(0, 100)}”.` : '';
}

/** The file of this page’s release; one that the browser has kept of another release is asked for anew. */
async function fetchFile(version: string | undefined): Promise<FilterFile | undefined> {
  const file = await fetchKept('default');
  return file?.version === version ? file : fetchKept('no-cache');
}

async function fetchKept(cache: RequestCache): Promise<FilterFile | undefined> {
  const response = await fetch(`${base}resources/filter.json`, { cache });
  return response.ok ? ((await response.json()) as FilterFile) : undefined;
}

customElements.define('catalog-filter', CatalogFilter);
