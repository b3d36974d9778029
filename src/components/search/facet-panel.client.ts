import type { Card } from '../../search/part.ts';

/** The facets beside the results: which values are chosen, and how many results each would leave. */
export interface FacetPanel {
  readonly boxes: readonly HTMLInputElement[];
  /** Counts are on show, and not only the place for them. */
  readonly isShown: boolean;
  /** Results that have, of each facet in which values are chosen, one of those. */
  filter: (cards: readonly Card[]) => Card[];
  /** Shows the count of each value among the results; values of none are put away, unless chosen or in focus. */
  count: (cards: readonly Card[]) => void;
}

/** Brings the panel that the page has for facets to life. */
export function makeFacetPanel(panel: HTMLDetailsElement): FacetPanel {
  // Beside the results there is room for all of them; above them, on a phone, there is not.
  panel.open = matchMedia('(min-width: 60rem)').matches;
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const chosen = (): Map<string, HTMLInputElement[]> =>
    Map.groupBy(
      boxes.filter(({ checked }) => checked),
      ({ name }) => name,
    );
  return {
    boxes,
    get isShown() {
      return !panel.hidden;
    },
    filter: (cards) => withChosen(cards, chosen()),
    count: (cards) => {
      const choices = chosen();
      for (const box of boxes) {
        // Within a facet one value or another will do, so its own choice does not narrow its counts.
        const others = new Map([...choices].filter(([name]) => name !== box.name));
        const count = withChosen(cards, others).filter((card) => hasValue(card, box)).length;
        const row = box.closest('li');
        const shown = row?.querySelector('.count');
        if (shown) shown.textContent = String(count);
        if (row) row.hidden = count === 0 && !box.checked && box !== document.activeElement;
      }
      for (const group of panel.querySelectorAll<HTMLElement>('fieldset'))
        group.hidden = group.querySelector('li:not([hidden])') === null;
      panel.hidden = cards.length === 0;
    },
  };
}

function withChosen(cards: readonly Card[], choices: ReadonlyMap<string, readonly HTMLInputElement[]>): Card[] {
  return cards.filter((card) => [...choices.values()].every((boxes) => boxes.some((box) => hasValue(card, box))));
}

function hasValue({ facets }: Card, { name, value }: HTMLInputElement): boolean {
  return facets.includes(`${name}:${value}`);
}
