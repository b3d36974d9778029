import { z } from 'zod';
import type { Partner } from '../catalog/partner.ts';
import { partner as facts } from '../schema/partner.ts';
import { fullDate } from '../schema/date.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import { contact, contactRecord } from './contact.ts';
import { relation, relationRecord, row, rowRecord } from './relation.ts';
import { statusFrom, statusRecord } from './status.ts';
import * as shapes from './shapes.ts';

const { shape } = facts;
const { basis, ground, link, neighbor, source, statement } = shapes;

/** What a list says of a member or group of the HHS #Cyber Team. */
export const partnerSummary = z
  .strictObject({
    id,
    ...shapes.places,
    name: shape.name,
    acronym: shape.acronym,
    short_name: shape.shortName,
    summary: shape.summary,
    group: shape.group,
    position: shape.position,
    organization: shape.organization,
    status: statusFrom(shape.status).describe('Is it at work?').meta({ id: 'partner_status' }),
    added: fullDate.describe('The day on which it joined the catalog.'),
    reviewed: shape.reviewed,
  })
  .meta({ id: 'partner_summary' });

/** A partner with all that is known of it. */
export const partner = z
  .strictObject({
    ...partnerSummary.shape,
    aliases: shape.aliases,
    keywords: shape.keywords,
    parent: statement.describe('What it belongs to.'),
    role: statement.describe('Its role on the team.'),
    duties: z.array(statement).describe('What it does, one fact each.'),
    publishes: z
      .array(
        z.strictObject({
          resource: neighbor,
          relation: shape.publishes.unwrap().element.shape.relation,
          ...basis,
        }),
      )
      .describe('Works of the catalog that it publishes or helped to make.'),
    relations: z.array(relation).describe('How it relates to other entries, whichever side says so.'),
    contacts: z.array(contact).describe('Confirmed routes only.'),
    helps_with: shape.helpsWith,
    statutes: z
      .array(z.strictObject({ ...shape.statutes.unwrap().element.shape, ...basis }))
      .describe('Laws and orders that its role rests on.'),
    history: z
      .array(z.strictObject({ ...shape.history.unwrap().element.shape, ...basis }))
      .describe('Openings, moves and renames, oldest first.'),
    evidence: z.strictObject({ names: ground.describe('For name, acronym and aliases.') }),
    links: z.array(link).describe('Addresses of the partner, the main one first.'),
    rows: z.array(row).describe('Rows of the source lists that led here.'),
    sources: z.array(source).describe('Every document on which a fact of this record rests.'),
    formerly: shape.formerly,
  })
  .meta({ id: 'partner' });

/** A partner in a list, as `partnerSummary` shapes it. */
export function partnerSummaryRecord(of: Partner, absolute: Absolute): z.infer<typeof partnerSummary> {
  return {
    id: of.id,
    uri: recordUri(absolute, of.key),
    page: absolute(of.path),
    name: of.name,
    acronym: of.acronym,
    short_name: of.shortName,
    summary: of.summary,
    group: of.group,
    position: of.position,
    organization: of.organization,
    status: statusRecord(of.status),
    added: of.added,
    reviewed: of.reviewed,
  };
}

/** A partner with all that is known of it, as `partner` shapes it. */
export function partnerRecord(of: Partner, absolute: Absolute): z.infer<typeof partner> {
  return {
    ...partnerSummaryRecord(of, absolute),
    aliases: of.aliases,
    keywords: of.keywords,
    parent: of.parent,
    role: of.role,
    duties: of.duties,
    publishes: of.publishes.map(({ resource, relation: how, sources, confidence }) => ({
      resource: shapes.neighborRecord(resource, absolute),
      relation: how,
      sources: [...sources],
      confidence,
    })),
    relations: of.relations.map((one) => relationRecord(one, absolute)),
    contacts: of.contacts.map(contactRecord),
    helps_with: of.helpsWith,
    statutes: of.statutes,
    history: of.history,
    evidence: of.evidence,
    links: of.links.map(shapes.linkRecord),
    rows: of.rows.map((one) => rowRecord(one, absolute)),
    sources: shapes.sourceRecords(of.documents),
    formerly: of.formerly,
  };
}
