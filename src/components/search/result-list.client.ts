import type { Card } from '../../search/part.ts';
import { make } from '../make.client.ts';
import type { TextPage } from './full-text.client.ts';
import { keepableResult } from './keepable.client.ts';
import { showSections, type Wanted } from './result.client.ts';

/** Results shown before the reader asks for the others. */
const FIRST_RESULTS = 20;

/** What the list is to show: results in their order, and what their pages say about the words. */
export interface Results {
  readonly cards: readonly Card[];
  readonly wanted: Wanted;
  readonly pages: readonly TextPage[];
  /** The pages have still to be searched. */
  readonly isAwaited: boolean;
}

/** The list of results, and below it the button that brings the others. */
export class ResultList {
  #isAll = false;
  /** What the list holds belongs to an earlier question. */
  #isOld = true;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;

  constructor(list: HTMLElement, more: HTMLElement) {
    this.#list = list;
    this.#more = more;
  }

  /** Begins anew: the next results answer another question. */
  begin(): void {
    [this.#isAll, this.#isOld] = [false, true];
  }

  /**
   * Brings the list up to date; a result that is there already stays as it is, apart from what its page says about the
   * words. While that is awaited, the results in the window keep room for it; those below grow without being seen.
   */
  draw({ cards, wanted, pages, isAwaited }: Results): void {
    const shown = this.#isAll ? cards : cards.slice(0, FIRST_RESULTS);
    if (this.#isOld) this.#list.replaceChildren();
    this.#isOld = false;
    const before = [...this.#list.children].filter((result) => result instanceof HTMLElement);
    const still = new Set(before.filter((result) => isSeen(result) && !hasRoom(result)));
    const results = shown.map((card) => {
      const result = before.find(({ dataset }) => dataset['path'] === card.path) ?? keepableResult(card, wanted);
      const page = pages.find(({ path }) => path === card.path);
      if (page && !still.has(result)) showSections(result, page, wanted);
      return result;
    });
    this.#place(results);
    // One after the other, since the room of one moves the next.
    for (const result of results)
      if (isAwaited && !before.includes(result) && isSeen(result)) result.dataset['room'] = '';
    this.#offer(cards.length - shown.length, { cards, wanted, pages, isAwaited });
  }

  /** Puts results in their places; one that is in its place is not touched, since taking it out would lose the focus. */
  #place(results: readonly HTMLElement[]): void {
    for (const old of [...this.#list.children]) if (!results.some((result) => result === old)) old.remove();
    for (const [index, result] of results.entries()) {
      const present = this.#list.children[index] ?? null;
      if (present !== result) this.#list.insertBefore(result, present);
    }
  }

  #offer(rest: number, results: Results): void {
    const button = make('button', { type: 'button', class: 'button button-quiet' }, `Show ${rest} more`);
    button.addEventListener('click', () => {
      this.#isAll = true;
      this.draw(results);
      this.#list.querySelectorAll<HTMLElement>('.work-title a')[FIRST_RESULTS]?.focus();
    });
    this.#more.replaceChildren(...(rest > 0 ? [button] : []));
  }
}

/** In the window, or above it. */
function isSeen(result: HTMLElement): boolean {
  return result.getBoundingClientRect().top < innerHeight;
}

function hasRoom({ dataset }: HTMLElement): boolean {
  return dataset['room'] !== undefined;
}
