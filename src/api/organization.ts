import { z } from 'zod';
import type { Organization } from '../catalog/organization.ts';
import type { Resource } from '../catalog/resource.ts';
import { organization as facts } from '../schema/organization.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import { places } from './shapes.ts';

/** Who publishes or maintains works. */
export const organization = z
  .strictObject({
    id,
    uri: places.uri,
    page: z.url().nullable().describe('Address of the page for people; null when no work names it as publisher.'),
    name: facts.shape.name,
    acronym: facts.shape.acronym,
    short_name: facts.shape.shortName,
    kind: facts.shape.kind,
    definition: facts.shape.definition,
    partner: facts.shape.partner.unwrap().nullable().describe('Id of the partner that it is; null when it is none.'),
    aliases: facts.shape.aliases,
    hosts: facts.shape.hosts.describe('Hosts on which it publishes.'),
    publishes: z.array(id).describe('Ids of the works that name it as publisher.'),
  })
  .meta({ id: 'organization' });

/** As much of an organization as a work needs to say who publishes it. */
export const organizationLink = z
  .strictObject({ id, name: facts.shape.name, short_name: facts.shape.shortName, uri: places.uri })
  .meta({ id: 'organization_link' });

/** An organization with the works among `works` that it publishes, as `organization` shapes it. */
export function organizationRecord(
  of: Organization,
  works: readonly Resource[],
  absolute: Absolute,
): z.infer<typeof organization> {
  const publishes = works.filter(({ publishers }) => publishers.some((publisher) => publisher.id === of.id));
  return {
    id: of.id,
    uri: recordUri(absolute, `organizations/${of.id}`),
    page: publishes.length > 0 ? absolute(of.path) : null,
    name: of.name,
    acronym: of.acronym,
    short_name: of.shortName,
    kind: of.kind,
    definition: of.definition,
    partner: of.partner ?? null,
    aliases: of.aliases,
    hosts: of.hosts,
    publishes: publishes.map((work) => work.id),
  };
}

/** An organization as a work names it, as `organizationLink` shapes it. */
export function organizationLinkRecord(of: Organization, absolute: Absolute): z.infer<typeof organizationLink> {
  return { id: of.id, name: of.name, short_name: of.shortName, uri: recordUri(absolute, `organizations/${of.id}`) };
}
