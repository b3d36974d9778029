import { z } from 'zod';
import {
  audiences,
  costs,
  csfFunctions,
  editionStatuses,
  idsOf,
  kinds,
  relationKinds,
  sizes,
  topics,
  workStatuses,
} from './vocabulary.ts';
import { fullDate, partialDate } from './date.ts';
import { grounds, groundsOnly, sources, statement } from './evidence.ts';
import { link } from './link.ts';
import { entryPath, id, plain } from './text.ts';

/** One dated issue of a work. */
export const edition = z.strictObject({
  id: id.describe("Last part of its address, such as '2019', 'v2' or 'v8-1'."),
  label: plain(60).describe('Short name among the editions: “2023 Edition”, “Version 2”.'),
  title: plain(200).optional().describe('Its own title, when it differs from the title of the work.'),
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

const relation = z.strictObject({
  to: entryPath.describe("The other entry, such as 'resources/hicp'."),
  kind: z.enum(idsOf(relationKinds)).describe('How this entry relates to the other.'),
  note: plain(200).describe('One phrase that says how.'),
  ...grounds,
});

const mapping = z.strictObject({
  framework: z.literal('nist-csf').describe('The framework mapped to: so far only the NIST Cybersecurity Framework.'),
  version: z.enum(['1.0', '1.1', '2.0']).describe('Version of the framework.'),
  edition: id.describe('Edition of this work that prints the mapping.'),
  functions: z
    .array(z.enum(idsOf(csfFunctions)))
    .min(1)
    .describe('Functions that the publication names. Govern exists in 2.0 only.'),
  statedIn: plain(200).describe('Publication and place in which the mapping is printed.'),
  counts: z
    .array(z.strictObject({ part: plain(80), function: z.enum(idsOf(csfFunctions)), references: z.int().positive() }))
    .default([])
    .describe('Counted references by part and function, when somebody counted them.'),
  note: plain(400).optional(),
  ...grounds,
});

const sinceListed = z.strictObject({
  row: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "a source list and its row, such as 'csf-guide#58'")
    .describe('The row of a source list.'),
  says: plain(300).describe('What the list says, in our words.'),
  now: plain(400).describe('What is known now, in our words.'),
  when: partialDate.nullable().describe('When it changed, as far as known.'),
  ...grounds,
});

/** A work: a guide, tool, standard, program or training, as people name it. The file name is its id and its address. */
export const resource = z.strictObject({
  title: plain(200).describe('Title of the work without edition, as its publisher prints it.'),
  acronym: plain(20).nullable().describe("Acronym printed by the publisher, such as 'HICP'; null when there is none."),
  shortName: plain(16).describe('What stands on its spine: the acronym, or one or two words.'),
  aliases: z.array(plain(120)).default([]).describe('Other names that people use or type, former titles included.'),
  keywords: z
    .array(plain(80))
    .default([])
    .describe("Everyday words and tasks that should find it: 'work from home', 'vendor contract'."),
  summary: plain(160).describe('One sentence: what it is and what it helps with.'),
  kind: z.enum(idsOf(kinds)).describe('What kind of work it is.'),
  topics: z
    .array(z.enum(idsOf(topics)))
    .min(1)
    .describe('What it is about, the main topic first.'),
  publishers: z.array(id).min(1).describe('Ids of content/organizations that publish it, the main one first.'),
  maintainers: z
    .array(z.strictObject({ organization: id, role: plain(80), ...grounds }))
    .default([])
    .describe('Others who wrote, host or maintain it, with their role.'),
  audiences: z
    .array(z.enum(idsOf(audiences)))
    .min(1)
    .describe('Whom it is for.'),
  sizes: z
    .array(z.enum(idsOf(sizes)))
    .default([])
    .describe('Sizes of organization it is made for; empty when none is stated.'),
  sizeNote: plain(300).optional().describe('How the work itself draws the sizes.'),
  cost: z.enum(idsOf(costs)).nullable().describe('What it costs to get; null when not stated.'),
  accessNote: plain(300).optional().describe('Price, registration or licence, when a source states it.'),
  formats: z.array(plain(60)).default([]).describe("In what form it comes: 'PDF', 'spreadsheet', 'desktop software'."),
  structure: z.array(statement).default([]).describe('What is inside, fact by fact: domains, practices, pages.'),
  evidence: z
    .strictObject({
      names: groundsOnly.describe('For title, acronym and aliases.'),
      publishers: groundsOnly,
      classification: groundsOnly.describe('For kind, topics and summary.'),
      audiences: groundsOnly,
      sizes: groundsOnly.optional(),
      cost: groundsOnly.optional(),
      formats: groundsOnly.optional(),
    })
    .describe('Where the plain fields above were read.'),
  status: z
    .strictObject({
      value: z.enum(idsOf(workStatuses)),
      asOf: partialDate.describe('Date of the evidence.'),
      statement: plain(300).describe('One sentence for the status line.'),
      ...grounds,
    })
    .describe('Is it current? “current” needs dated evidence.'),
  editions: z.array(edition).min(1).describe('All editions found, oldest first.'),
  links: z
    .array(link)
    .min(1)
    .describe(
      'The button goes to the first. Without a confirmed address of its own: the confirmed list page of the publisher.',
    ),
  relations: z.array(relation).default([]).describe('How it relates to other entries.'),
  mappings: z.array(mapping).default([]).describe('Only mappings that a publication prints.'),
  hipaa: statement.nullable().describe('Its published relation to the HIPAA rules; null when none was found.'),
  sinceListed: z.array(sinceListed).default([]).describe('Where a source list says something that is no longer so.'),
  sources,
  formerly: z.array(id).default([]).describe('Earlier ids of this entry; each stays as a redirect.'),
  added: fullDate
    .optional()
    .describe('The day on which the entry joined the catalog; left out where a file of content/changes records it.'),
  reviewed: fullDate.describe('The day on which a person last went through the entry.'),
});

export type Edition = z.infer<typeof edition>;
export type ResourceFacts = z.infer<typeof resource>;
