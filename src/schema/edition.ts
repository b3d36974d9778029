import { z } from 'zod';
import { partialDate } from './date.ts';
import { grounds } from './evidence.ts';
import { link } from './link.ts';
import { id, plain } from './text.ts';
import { editionStatuses, idsOf } from './vocabulary.ts';

/** One dated issue of a work. */
export const edition = z.strictObject({
  id: id.describe("Last part of its address, such as '2019', 'v2' or 'v8-1'."),
  label: plain(60).describe('Short name among the editions: “2023 Edition”, “Version 2”.'),
  title: plain(200).optional().describe('Its own title, when it differs from the title of the work.'),
  issuedBy: z
    .array(plain(160))
    .default([])
    .describe('Who issued it, as its documents name them, when not those who publish the work today.'),
  issued: partialDate.nullable().describe('Publisher’s own date, as precise as known; null when no date is known.'),
  otherDates: z
    .array(
      z.strictObject({
        date: partialDate,
        what: plain(200).describe('Who gives this date, and for what.'),
        ...grounds,
      }),
    )
    .default([])
    .describe('Dates on which sources differ, each with who gives it.'),
  status: z
    .enum(idsOf(editionStatuses))
    .describe('Only one edition may be current; current needs evidence, otherwise no-later-known.'),
  replaces: id.optional().describe('Id of the edition whose place it takes.'),
  reprints: id.optional().describe('Id of the edition whose text it repeats.'),
  contents: z.array(plain(200)).default([]).describe('What the edition consists of, or what is new in it.'),
  note: plain(400).optional().describe('What a reader has to know, in one or two sentences.'),
  links: z.array(link).default([]).describe('Addresses of this edition.'),
  formerly: z.array(id).default([]).describe('Earlier ids of this edition; each stays as a redirect.'),
  ...grounds,
});

export type EditionFacts = z.infer<typeof edition>;
