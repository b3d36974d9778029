import { siteBase } from '../make.client.ts';
import { joinFiles, type Joining } from '../../catalog/join-files.ts';
import { saveFile } from '../save-file.client.ts';

/** What the filter leaves, as it tells it in the event 'catalog-filtered'. */
export interface Choice {
  readonly count: number;
  readonly isAll: boolean;
  /** The ids of the works, in the order shown. Rejects when they cannot be had. */
  readonly ids: () => Promise<readonly string[]>;
}

/** Links to the files of all works; while the filter has chosen some, each link makes a file of those only. */
class CatalogExport extends HTMLElement {
  #choice: Choice | undefined;

  connectedCallback(): void {
    const whole = this.#what?.textContent ?? '';
    document.addEventListener('catalog-filtered', (event) => {
      const { count, isAll } = (this.#choice = (event as CustomEvent<Choice>).detail);
      this.hidden = count === 0;
      if (this.#what) this.#what.textContent = isAll ? whole : `${works(count)} as`;
      this.#say('');
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-joining]') : null;
      if (!link || !this.#choice || this.#choice.isAll) return;
      event.preventDefault();
      this.#export(link, this.#choice).catch(() =>
        this.#say('The files could not be loaded. Try again, or take all works.'),
      );
    });
  }

  get #what(): HTMLElement | null {
    return this.querySelector('[data-export-what]');
  }

  #say(words: string): void {
    const status = this.querySelector('[data-export-status]');
    if (status) status.textContent = words;
  }

  async #export(link: HTMLAnchorElement, choice: Choice): Promise<void> {
    this.#say('Making the file …');
    const extension = link.pathname.slice(link.pathname.lastIndexOf('/resources.') + '/resources.'.length);
    const ids = await choice.ids();
    const texts = await Promise.all(ids.map((id) => fetchText(`resources/${id}.${extension}`)));
    const text = joinFiles(link.dataset['joining'] as Joining, texts);
    const name = `resources-${ids.length}.${extension}`;
    saveFile({ name, type: (link.dataset['type'] ?? '').replace(/;.*/, ''), text });
    this.#say(`Saved ${works(ids.length).toLowerCase()} as ${name}.`);
  }
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
