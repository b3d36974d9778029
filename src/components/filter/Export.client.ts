import { siteBase } from '../make.client.ts';
import { joinFiles, type Joining } from '../../catalog/join-files.ts';
import { saveFile } from '../my-list/taking.client.ts';

/** Links to the files of all works; while the filter has chosen some, each link makes a file of those only. */
class CatalogExport extends HTMLElement {
  #chosen: readonly number[] = [];
  #isAll = true;

  connectedCallback(): void {
    const whole = this.#what?.textContent ?? '';
    const total = Number(/\d+/.exec(whole)?.[0]);
    document.addEventListener('catalog-filtered', (event) => {
      this.#chosen = (event as CustomEvent<readonly number[]>).detail;
      this.#isAll = this.#chosen.length === total;
      this.hidden = this.#chosen.length === 0;
      if (this.#what) this.#what.textContent = this.#isAll ? whole : `${works(this.#chosen.length)} as`;
      this.#say('');
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-joining]') : null;
      if (!link || this.#isAll) return;
      event.preventDefault();
      this.#export(link).catch(() => this.#say('The files could not be loaded. Try again, or take all works.'));
    });
  }

  get #what(): HTMLElement | null {
    return this.querySelector('[data-export-what]');
  }

  #say(words: string): void {
    const status = this.querySelector('[data-export-status]');
    if (status) status.textContent = words;
  }

  async #export(link: HTMLAnchorElement): Promise<void> {
    this.#say('Making the file …');
    const chosen = this.#chosen;
    const extension = link.pathname.slice(link.pathname.lastIndexOf('/resources.') + '/resources.'.length);
    const ids = await fetchIds();
    const texts = await Promise.all(chosen.map((place) => fetchText(`resources/${ids[place] ?? ''}.${extension}`)));
    const text = joinFiles(link.dataset['joining'] as Joining, texts);
    const name = `resources-${chosen.length}.${extension}`;
    saveFile({ name, type: (link.dataset['type'] ?? '').replace(/;.*/, ''), text });
    this.#say(`Saved ${works(chosen.length).toLowerCase()} as ${name}.`);
  }
}

/** The ids of all works in the order of the list, which is that of the filter. */
async function fetchIds(): Promise<readonly string[]> {
  const list = JSON.parse(await fetchText('api/v1/resources.json')) as { result: readonly { id: string }[] };
  return list.result.map(({ id }) => id);
}

/** The text behind an address of the site, with its byte order mark if it has one; rejects when it cannot be had. */
async function fetchText(path: string): Promise<string> {
  const answer = await fetch(siteBase() + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

function works(count: number): string {
  return count === 1 ? 'This work' : `These ${count} works`;
}

customElements.define('catalog-export', CatalogExport);
