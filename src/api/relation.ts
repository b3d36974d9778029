import { z } from 'zod';
import type { Relation } from '../catalog/relation.ts';
import type { Row } from '../catalog/sources.ts';
import { relation as facts } from '../schema/relation.ts';
import { sharedSource } from '../schema/source.ts';
import type { Absolute } from '../catalog/address.ts';
import { basis, neighbor, neighborRecord } from './shapes.ts';

const listed = sharedSource.shape.rows.unwrap().element.shape;

/** How one entry relates to another. */
export const relation = z
  .strictObject({
    to: neighbor,
    kind: facts.shape.kind,
    note: facts.shape.note,
    inverse: z
      .boolean()
      .describe('True when the other entry states the relation, so that it reads the other way round.'),
    stated_by: z.string().describe('Folder and id of the entry that states the relation.'),
    ...basis,
    sources: basis.sources.describe('Ids in the list `sources` of the entry that states the relation.'),
  })
  .meta({ id: 'relation' });

/** The row of a source list from which an entry comes. */
export const row = z
  .strictObject({
    list: z.string().describe('Id of the source list.'),
    id: listed.id,
    label: listed.label,
    cited: listed.cited.unwrap().nullable(),
    date: listed.date,
    edition: listed.edition.unwrap().nullable(),
    page: z.url().describe('Place of the row on the page of the source lists.'),
  })
  .meta({ id: 'row' });

/** A relation, read from the entry in whose record it stands, as `relation` shapes it. */
export function relationRecord(of: Relation, absolute: Absolute): z.infer<typeof relation> {
  return {
    to: neighborRecord(of.to, absolute),
    kind: of.kind,
    note: of.note,
    inverse: of.inverse,
    stated_by: of.statedBy,
    sources: [...of.sources],
    confidence: of.confidence,
  };
}

/** A row of a source list, as `row` shapes it. */
export function rowRecord(of: Row, absolute: Absolute): z.infer<typeof row> {
  return {
    list: of.source,
    id: of.id,
    label: of.label,
    cited: of.cited ?? null,
    date: of.date,
    edition: of.edition ?? null,
    page: absolute(of.path),
  };
}
