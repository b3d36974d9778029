import { z } from 'zod';
import { idsOf, organizationKinds } from './vocabulary.ts';
import { id, plain } from './text.ts';

const host = z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, "a host name in lower case, such as 'www.cisa.gov'");

/** Who publishes or maintains works. The file name is its id and the last part of /browse/publisher/<id>/. */
export const organization = z.strictObject({
  name: plain(160).describe('Full name.'),
  acronym: plain(20).nullable().describe('Acronym; null when there is none.'),
  shortName: plain(40).describe('Name in lists.'),
  kind: z.enum(idsOf(organizationKinds)),
  definition: plain(200).describe('One sentence that says who it is.'),
  partner: id.optional().describe('Id of the partner page about it.'),
  aliases: z.array(plain(120)).default([]),
  hosts: z
    .array(host)
    .min(1)
    .describe('Hosts on which it publishes; links may point only at hosts of known organizations.'),
});

export type OrganizationFacts = z.infer<typeof organization>;
