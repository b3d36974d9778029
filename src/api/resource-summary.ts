import { z } from 'zod';
import type { Resource } from '../catalog/resource.ts';
import { resource as facts } from '../schema/resource.ts';
import { fullDate } from '../schema/date.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import { organizationLink, organizationLinkRecord } from './organization.ts';
import { places } from './shapes.ts';
import { statusFrom, statusRecord } from './status.ts';

const { shape } = facts;

/** What a list says of a work. */
export const resourceSummary = z
  .strictObject({
    id,
    ...places,
    title: shape.title,
    acronym: shape.acronym,
    short_name: shape.shortName,
    summary: shape.summary,
    kind: shape.kind,
    topics: shape.topics,
    audiences: shape.audiences,
    sizes: shape.sizes,
    cost: shape.cost,
    publishers: z.array(organizationLink).describe('Who publishes it, the main one first.'),
    status: statusFrom(shape.status).describe('Is it current?').meta({ id: 'status' }),
    newest_edition: id.describe('Id of the edition to use today.'),
    issued: shape.editions.element.shape.issued.describe('Date of the edition to use today; null when not known.'),
    added: fullDate.describe('The day on which it joined the catalog.'),
    reviewed: shape.reviewed,
  })
  .meta({ id: 'resource_summary' });

/** A work in a list, as `resourceSummary` shapes it. */
export function resourceSummaryRecord(of: Resource, absolute: Absolute): z.infer<typeof resourceSummary> {
  return {
    id: of.id,
    uri: recordUri(absolute, of.key),
    page: absolute(of.path),
    title: of.title,
    acronym: of.acronym,
    short_name: of.shortName,
    summary: of.summary,
    kind: of.kind,
    topics: of.topics,
    audiences: of.audiences,
    sizes: of.sizes,
    cost: of.cost,
    publishers: of.publishers.map((publisher) => organizationLinkRecord(publisher, absolute)),
    status: statusRecord(of.status),
    newest_edition: of.newest.id,
    issued: of.newest.issued,
    added: of.added,
    reviewed: of.reviewed,
  };
}
