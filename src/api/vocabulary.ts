import { z } from 'zod';
import * as vocabulary from '../schema/vocabulary.ts';
import type { Terms } from '../schema/vocabulary.ts';
import { compareKeys } from '../catalog/order.ts';

/** A closed list: the values that a field may have, with what each means. */
export const closedList = z
  .strictObject({
    id: z.string().describe('Name of the list, such as topics or work_statuses.'),
    terms: z.array(
      z.strictObject({
        id: z.string().describe('The value as records carry it.'),
        label: z.string().describe('What readers see.'),
        definition: z.string().describe('What belongs under the term.'),
      }),
    ),
  })
  .meta({ id: 'closed_list' });

/** Every closed list of the catalog. */
export function closedLists(): z.infer<typeof closedList>[] {
  return Object.entries(vocabulary)
    .flatMap(([name, terms]) => (typeof terms === 'function' ? [] : [{ id: snakeCase(name), terms: termsOf(terms) }]))
    .sort((a, b) => compareKeys(a.id, b.id));
}

function termsOf(terms: Terms): z.infer<typeof closedList>['terms'] {
  return Object.entries(terms).map(([id, { label, definition }]) => ({ id, label, definition }));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
