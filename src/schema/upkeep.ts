import { fullDate } from './date.ts';
import { id } from './text.ts';
import { z } from 'zod';

/** What every entry says of itself and not of its subject: its earlier ids, when it came, when it was last gone through. */
export const upkeep = {
  formerly: z.array(id).default([]).describe('Earlier ids of this entry, the oldest first; each stays as a redirect.'),
  added: fullDate
    .optional()
    .describe('The day on which the entry joined the catalog; left out where a file of content/changes records it.'),
  reviewed: fullDate.describe('The day on which a person last went through the entry.'),
};
