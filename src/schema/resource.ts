import { z } from 'zod';
import { partialDate } from './date.ts';
import { edition } from './edition.ts';
import { grounds, groundsOnly, sources, statement } from './evidence.ts';
import { link } from './link.ts';
import { mapping } from './mapping.ts';
import { relation } from './relation.ts';
import { statusAmong } from './status.ts';
import { distinct, id, plain } from './text.ts';
import { upkeep } from './upkeep.ts';
import { audiences, costs, idsOf, kinds, sizes, topics, workStatuses } from './vocabulary.ts';

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
  keywords: distinct(plain(80))
    .min(8)
    .describe("At least eight everyday words and tasks that should find it: 'work from home', 'vendor contract'."),
  summary: plain(160).describe('One sentence: what it is and what it helps with.'),
  kind: z.enum(idsOf(kinds)).describe('What kind of work it is.'),
  topics: distinct(z.enum(idsOf(topics)))
    .min(1)
    .describe('What it is about, the main topic first.'),
  publishers: distinct(id).min(1).describe('Ids of content/organizations that publish it, the main one first.'),
  maintainers: z
    .array(z.strictObject({ organization: id, role: plain(80), ...grounds }))
    .default([])
    .describe('Others who wrote, host or maintain it, with their role.'),
  audiences: distinct(z.enum(idsOf(audiences)))
    .min(1)
    .describe('Whom it is for.'),
  sizes: distinct(z.enum(idsOf(sizes)))
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
  status: statusAmong(workStatuses).describe('Is it current? “current” needs dated evidence.'),
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
  ...upkeep,
});

export type ResourceFacts = z.infer<typeof resource>;
