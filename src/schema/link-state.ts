import { z } from 'zod';
import { fullDate } from './date.ts';
import { idsOf, linkStates } from './vocabulary.ts';
import { webAddress } from './text.ts';

/** An address as some server gave it: http or https, on any host. */
const foundAddress = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'a full http or https address',
  });

/** What the link checker found at one address. */
export const linkCheck = z
  .strictObject({
    state: z.enum(idsOf(linkStates)).describe('What came of it.'),
    checkedOn: fullDate.describe('The day on which the address was tried.'),
    lastOpened: fullDate.nullable().describe('The last day on which it opened; null when it never did.'),
    movedTo: foundAddress.nullable().describe('Where its server sends readers for good; null unless it moved.'),
    detail: z.string().min(1).max(300).describe('What the server said, for the person who decides.'),
  })
  .refine(({ state, movedTo }) => (state === 'moved') === (movedTo !== null), {
    path: ['movedTo'],
    error: 'an address for what has moved, null for everything else',
  });

/** content/link-state.json: written by `npm run check:links`, by address in the order of the alphabet. */
export const linkStateFile = z.strictObject({ addresses: z.record(webAddress, linkCheck) });

export type LinkCheck = z.infer<typeof linkCheck>;
