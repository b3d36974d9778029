import { z } from 'zod';
import { partialDate } from './date.ts';
import { source } from './evidence.ts';
import { entryPath, id, plain } from './text.ts';

/** A document that several entries rest on; a source list also has its rows. */
export const sharedSource = source.extend({
  rows: z
    .array(
      z.strictObject({
        id: id.describe('Footnote number or a short name; becomes the anchor.'),
        label: plain(160).describe('What the row names.'),
        cited: plain(200).optional().describe('The footnote or date that the row carries, as printed.'),
        date: partialDate.nullable().default(null).describe('Date of the row.'),
        page: entryPath.describe('Entry to which the row led.'),
        edition: id.optional().describe('Edition to which the row led, when it names one.'),
      }),
    )
    .default([])
    .describe('Rows of a source list, each with the page that it led to.'),
});

export type SharedSourceFacts = z.infer<typeof sharedSource>;
