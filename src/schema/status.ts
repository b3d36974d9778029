import { z } from 'zod';
import { partialDate } from './date.ts';
import { grounds } from './evidence.ts';
import { plain } from './text.ts';
import { idsOf, type Terms } from './vocabulary.ts';

/** How an entry stands, as one of the terms of a closed list, with the dated evidence for it. */
export function statusAmong<const T extends Terms>(terms: T) {
  return z.strictObject({
    value: z.enum(idsOf(terms)),
    asOf: partialDate.describe('Date of the evidence.'),
    statement: plain(300).describe('One sentence for the status line.'),
    ...grounds,
  });
}
