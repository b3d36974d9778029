import { z } from 'zod';
import type { Document } from '../catalog/documents.ts';
import type { SourceList } from '../catalog/sources.ts';
import { sharedSource } from '../schema/source.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { row, rowRecord } from './relation.ts';
import { documentFields, neighbor, neighborRecord, source } from './shapes.ts';

/** A document that was read, once, however many entries rest on it. */
export const document = z
  .strictObject({
    ...source.omit({ id: true }).shape,
    used_by: z.array(neighbor).describe('Entries with a fact that rests on it.'),
  })
  .meta({ id: 'document' });

/** One of the lists from which the catalog starts, with the entry to which each row led. */
export const sourceList = z
  .strictObject({
    id,
    title: sharedSource.shape.title,
    publisher: sharedSource.shape.publisher,
    url: sharedSource.shape.url,
    published: sharedSource.shape.published,
    seen: sharedSource.shape.seen,
    rows: z.array(z.strictObject({ ...row.shape, leads_to: neighbor })).describe('All rows in the order of the list.'),
  })
  .meta({ id: 'source_list' });

/** A document that was read, as `document` shapes it. */
export function documentRecord(of: Document, absolute: Absolute): z.infer<typeof document> {
  return {
    ...documentFields(of),
    used_by: of.usedBy.map((entry) => neighborRecord(entry, absolute)),
  };
}

/** A source list with its rows, as `sourceList` shapes it. */
export function sourceListRecord(of: SourceList, absolute: Absolute): z.infer<typeof sourceList> {
  const { id: name, title, publisher, url, published, seen } = of;
  return {
    id: name,
    title,
    publisher,
    url,
    published,
    seen,
    rows: of.rows.map((one) => ({ ...rowRecord(one, absolute), leads_to: neighborRecord(one.entry, absolute) })),
  };
}
