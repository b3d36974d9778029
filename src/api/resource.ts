import { z } from 'zod';
import type { Resource } from '../catalog/resource.ts';
import { resource as facts } from '../schema/resource.ts';
import type { Absolute } from '../catalog/address.ts';
import { edition, editionRecord } from './edition.ts';
import { organizationLink, organizationLinkRecord } from './organization.ts';
import { relation, relationRecord, row, rowRecord } from './relation.ts';
import { resourceSummary, resourceSummaryRecord } from './resource-summary.ts';
import { basis, ground, link, linkRecord, source, sourceRecords, statement } from './shapes.ts';

const { shape } = facts;

/** A work with all that is known of it. */
export const resource = z
  .strictObject({
    ...resourceSummary.shape,
    aliases: shape.aliases,
    keywords: z.array(shape.keywords.element).describe('Everyday words and tasks that find it.'),
    maintainers: z
      .array(
        z.strictObject({
          organization: organizationLink,
          role: shape.maintainers.unwrap().element.shape.role,
          ...basis,
        }),
      )
      .describe('Others who wrote, host or maintain it.'),
    size_note: shape.sizeNote.unwrap().nullable(),
    access_note: shape.accessNote.unwrap().nullable(),
    formats: shape.formats,
    structure: z.array(statement).describe('What is inside, fact by fact.'),
    evidence: z
      .strictObject({
        names: ground.describe('For title, acronym and aliases.'),
        publishers: ground,
        classification: ground.describe('For kind, topics and summary.'),
        audiences: ground,
        sizes: ground.nullable(),
        cost: ground.nullable(),
        formats: ground.nullable(),
      })
      .describe('Where the plain fields were read.'),
    editions: z.array(edition).describe('All editions found, oldest first.'),
    links: z.array(link).describe('Addresses of the work, the main one first.'),
    relations: z.array(relation).describe('How it relates to other entries, whichever side says so.'),
    mappings: z
      .array(
        z.strictObject({
          ...mappingFields(),
          note: shape.mappings.unwrap().element.shape.note.unwrap().nullable(),
          ...basis,
        }),
      )
      .describe('Mappings that a publication prints.'),
    hipaa: statement.nullable().describe('Its published relation to the HIPAA rules; null when none was found.'),
    since_listed: z
      .array(z.strictObject({ ...shape.sinceListed.unwrap().element.shape, ...basis }))
      .describe('Where a source list says something that is no longer so.'),
    rows: z.array(row).describe('Rows of the source lists that led here.'),
    sources: z.array(source).describe('Every document on which a fact of this record rests.'),
    formerly: shape.formerly,
  })
  .meta({ id: 'resource' });

/** A work with all that is known of it, as `resource` shapes it. */
export function resourceRecord(of: Resource, absolute: Absolute): z.infer<typeof resource> {
  const { names, publishers, classification, audiences, sizes, cost, formats } = of.evidence;
  return {
    ...resourceSummaryRecord(of, absolute),
    aliases: of.aliases,
    keywords: of.keywords,
    maintainers: of.maintainers.map(({ organization, role, sources, confidence }) => ({
      organization: organizationLinkRecord(organization, absolute),
      role,
      sources,
      confidence,
    })),
    size_note: of.sizeNote ?? null,
    access_note: of.accessNote ?? null,
    formats: of.formats,
    structure: of.structure,
    evidence: {
      names,
      publishers,
      classification,
      audiences,
      sizes: sizes ?? null,
      cost: cost ?? null,
      formats: formats ?? null,
    },
    editions: of.editions.map((one) => editionRecord(one, of, absolute)),
    links: of.links.map(linkRecord),
    relations: of.relations.map((one) => relationRecord(one, absolute)),
    mappings: of.mappings.map(({ statedIn, note = null, ...mapping }) => ({ ...mapping, stated_in: statedIn, note })),
    hipaa: of.hipaa,
    since_listed: of.sinceListed,
    rows: of.rows.map((one) => rowRecord(one, absolute)),
    sources: sourceRecords(of.documents),
    formerly: of.formerly,
  };
}

function mappingFields() {
  const { framework, version, edition: printedIn, functions, statedIn, counts } = shape.mappings.unwrap().element.shape;
  return { framework, version, edition: printedIn, functions, stated_in: statedIn, counts };
}
