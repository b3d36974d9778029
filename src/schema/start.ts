import { z } from 'zod';
import { fullDate } from './date.ts';
import { distinct, entryPath, id, plain } from './text.ts';
import { audiences, contactNeeds, idsOf, startGroups } from './vocabulary.ts';

/** A page that tells one kind of reader where to start. The file name is its id and the last part of /start/<id>/. */
export const start = z.strictObject({
  title: plain(60).describe('Name of the page, as a reader would say it: “Small practice without IT staff”.'),
  heading: plain(80).describe('Heading of the page itself; no other page has the same.'),
  group: z.enum(idsOf(startGroups)).describe('Who the reader is, or what the reader has to do.'),
  position: z.int().positive().describe('Its place among the pages of its group.'),
  audience: z
    .enum(idsOf(audiences))
    .nullable()
    .describe('The audience whose other works the page leads on to; null for tasks.'),
  summary: plain(160).describe('One sentence: what the page helps to do.'),
  keywords: z.array(plain(80)).default([]).describe('Everyday words that should find it.'),
  whoFor: plain(300).describe('Who should read it, and who should not.'),
  first: z
    .array(
      z.strictObject({
        text: plain(300).describe('What to do first, in one sentence of our own.'),
        to: z
          .strictObject({
            label: plain(80).describe('What opens, in words.'),
            entry: entryPath.describe('The entry whose page has it.'),
            section: id.describe('Anchor of the section of that page.'),
          })
          .optional()
          .describe('The place in an entry to which the step leads.'),
        from: z.array(entryPath).min(1).describe('Entries whose facts the sentence rests on.'),
      }),
    )
    .min(1)
    .max(3)
    .describe('What to do first: one to three sentences.'),
  works: z
    .array(
      z.strictObject({
        resource: id.describe('Id of the work.'),
        why: plain(260).describe('One honest sentence: why this work, drawn from its entry.'),
      }),
    )
    .min(2)
    .max(7)
    .describe('Two to seven works in the order in which to take them up.'),
  routes: z
    .array(
      z.strictObject({
        partner: id.describe('Id of the partner whose entry has the route.'),
        route: plain(160).describe('The route, exactly as the entry of the partner words it.'),
      }),
    )
    .default([])
    .describe('Confirmed contact routes that the page shows.'),
  helpsWith: distinct(z.enum(idsOf(contactNeeds)))
    .default([])
    .describe('What readers may want to tell or ask, where “Whom do I tell?” leads on to this page.'),
  reviewed: fullDate.describe('The day on which a person last went through the page.'),
});

export type StartFacts = z.infer<typeof start>;
