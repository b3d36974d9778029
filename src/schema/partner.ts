import { z } from 'zod';
import { fullDate, partialDate } from './date.ts';
import { grounds, groundsOnly, sources, statement } from './evidence.ts';
import { link } from './link.ts';
import { relation } from './relation.ts';
import { statusAmong } from './status.ts';
import { distinct, id, plain, webAddress } from './text.ts';
import { upkeep } from './upkeep.ts';
import { contactNeeds, idsOf, partnerGroups, partnerStatuses } from './vocabulary.ts';

const contact = z.strictObject({
  need: z.enum(idsOf(contactNeeds)).describe('What the reader wants to tell or ask.'),
  purpose: plain(200).describe('What exactly the route is for.'),
  route: plain(160).describe('What to use: a form by name, a mailbox, a telephone number. Only when confirmed.'),
  url: webAddress.nullable().describe('Address of the form or page; null for mailboxes and telephones.'),
  whoMayUse: plain(200).describe('Who may use it.'),
  note: plain(300).optional().describe('Deadlines or limits.'),
  seen: fullDate.describe('When the route was last seen in a document.'),
  ...grounds,
  confidence: z.literal('confirmed').describe('A route that no document confirms is none to send a reader to.'),
});

/** A member or group of the HHS #Cyber Team. The file name is its id and its address. */
export const partner = z.strictObject({
  name: plain(160).describe('Full name without acronym.'),
  acronym: plain(20).nullable().describe('Acronym as printed; null when there is none.'),
  shortName: plain(20).describe('What stands in the diagram.'),
  aliases: z.array(plain(120)).default([]).describe('Other names that people use or type, former names included.'),
  keywords: z.array(plain(80)).default([]).describe('Everyday words that should find it.'),
  summary: plain(160).describe('One sentence: what it does for the sector.'),
  group: z.enum(idsOf(partnerGroups)).describe('Member of the team, or a group through which it works.'),
  position: z.int().positive().describe('Its place in the order of the source’s diagram.'),
  organization: id.nullable().describe('Id in content/organizations, when it publishes works as one.'),
  parent: statement.describe('What it belongs to.'),
  role: statement.describe('Its role on the team, in one or two sentences of our own; shown in the diagram.'),
  duties: z.array(statement).default([]).describe('What it does, one fact each.'),
  publishes: z
    .array(z.strictObject({ resource: id, relation: plain(160).describe('How the work is theirs.'), ...grounds }))
    .default([])
    .describe('Works of the catalog that it publishes or helped to make.'),
  relations: z.array(relation).default([]).describe('How it relates to other partners.'),
  contacts: z.array(contact).default([]).describe('Confirmed routes only.'),
  helpsWith: distinct(z.enum(idsOf(contactNeeds)))
    .default([])
    .describe('Needs of readers that no route of its own meets, and of which its text tells what is known.'),
  statutes: z
    .array(z.strictObject({ cite: plain(200), title: plain(250), ...grounds }))
    .default([])
    .describe('Laws and orders that its role rests on.'),
  history: z
    .array(z.strictObject({ when: partialDate, what: plain(300), ...grounds }))
    .default([])
    .describe('Openings, moves and renames, oldest first.'),
  status: statusAmong(partnerStatuses).describe('Is it at work?'),
  evidence: z.strictObject({ names: groundsOnly }).describe('Where name, acronym and aliases were read.'),
  links: z.array(link).min(1),
  sources,
  ...upkeep,
});

export type PartnerFacts = z.infer<typeof partner>;
export type ContactFacts = z.infer<typeof contact>;
