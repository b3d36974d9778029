import { z } from 'zod';
import { changeKinds, idsOf } from './vocabulary.ts';
import { fullDate } from './date.ts';
import { entryPath, id, plain } from './text.ts';

/**
 * One change of this catalog: what we did on which day, apart from what publishers did. The file name is its id in
 * feeds for ever: the date of the change and a short name, such as 2026-11-21-first-publication.
 */
export const change = z.strictObject({
  date: fullDate.describe('The day on which the catalog changed; not the publisher’s date.'),
  kind: z.enum(idsOf(changeKinds)).describe('What kind of change it is.'),
  what: plain(300).describe('What changed, in one or two sentences.'),
  entries: z.array(entryPath).min(1).describe("The entries that it touches, such as 'resources/hicp'."),
  edition: id.optional().describe('Id of the edition that it is about, when it touches one entry only.'),
});

export type ChangeFacts = z.infer<typeof change>;
