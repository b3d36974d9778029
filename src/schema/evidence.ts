import { z } from 'zod';
import { confidences, idsOf, sourceKinds } from './vocabulary.ts';
import { fullDate, partialDate } from './date.ts';
import { id, plain, webAddress } from './text.ts';

/** A document that we read. */
export const source = z.strictObject({
  title: plain(200).describe('Title of the page or document, as printed there.'),
  publisher: plain(120).describe('Who issued it.'),
  kind: z.enum(idsOf(sourceKinds)).describe('What kind of document it is.'),
  url: webAddress.nullable().describe('Its address, or null when only a copy could be read.'),
  published: partialDate
    .nullable()
    .default(null)
    .describe('When it was published, as precisely as it says; null when it does not.'),
  seen: fullDate.describe('The day on which we read it.'),
  note: plain(300).optional().describe('What a reader should know about it, such as that a stored copy was read.'),
});

/** The documents of one file by short name; facts point at these names, or at a file of content/sources. */
export const sources = z
  .record(id, source)
  .default({})
  .describe(
    'Documents that only this entry rests on, each under a short name. Shared ones are files in content/sources.',
  );

/** What every fact carries: where it was read, and how sure that makes us. */
export const grounds = {
  sources: z.array(id).min(1, 'at least one source').describe('Short names of the documents in which this was read.'),
  confidence: z
    .enum(idsOf(confidences))
    .describe(
      'confirmed: in a document of the publisher, a government body or a source list. reported: only in somebody else’s. editorial: our reading.',
    ),
};

export const groundsOnly = z.strictObject(grounds);

/** A sentence with its grounds. */
export const statement = z.strictObject({ text: plain(400).describe('One fact in our own words.'), ...grounds });

export type Source = z.infer<typeof source>;
type GroundsFields = z.infer<typeof groundsOnly>;
/** Where a fact was read, and how sure that makes us. */
export interface Grounds {
  readonly sources: readonly string[];
  readonly confidence: GroundsFields['confidence'];
}
export type Statement = z.infer<typeof statement>;
