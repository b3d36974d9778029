import { z } from 'zod';
import { grounds } from './evidence.ts';
import { entryPath, plain } from './text.ts';
import { idsOf, relationKinds } from './vocabulary.ts';

/** How one entry relates to another; the other entry does not repeat it. */
export const relation = z.strictObject({
  to: entryPath.describe("The other entry, such as 'resources/hicp'."),
  kind: z.enum(idsOf(relationKinds)).describe('How this entry relates to the other.'),
  note: plain(200).describe('One phrase that says how.'),
  ...grounds,
});
