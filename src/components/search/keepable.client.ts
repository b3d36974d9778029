import type { Card } from '../../search/part.ts';
import { keepButton } from '../my-list/Keep.client.ts';
import { makeResult, type Wanted } from './result.client.ts';

/**
 * A result with the button that keeps it, when it is a work. It stands apart from the plain result because the
 * suggestions, which every page has, need no such button.
 */
export function keepableResult(card: Card, wanted: Wanted): HTMLLIElement {
  const result = makeResult(card, wanted);
  const [, work] = /^\/resources\/([^/]+)\/$/.exec(card.path) ?? [];
  if (work) result.querySelector('.result-sections')?.before(keepButton(work, card.shortName));
  return result;
}
