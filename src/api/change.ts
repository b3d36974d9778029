import { z } from 'zod';
import type { Change } from '../catalog/change.ts';
import { change as facts } from '../schema/change.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import { places } from './shapes.ts';

/** One change of this catalog, seen from one entry that it touches. */
export const change = z
  .strictObject({
    id: z.string().describe('Never used for any other change; the same as in the feeds.'),
    date: facts.shape.date.describe('The day on which the catalog changed; not the publisher’s date.'),
    kind: facts.shape.kind,
    what: facts.shape.what,
    entry: z.string().describe('Folder and id of the entry, such as resources/hicp or partners/405d.'),
    edition: id.nullable().describe('Id of the edition that it is about, otherwise of the newest; null for partners.'),
    issued: z
      .string()
      .nullable()
      .describe('When that edition was issued, as its record says and how surely; null when not known.'),
    uri: places.uri.describe('Address of the entry in the API.'),
    page: places.page,
  })
  .meta({ id: 'change' });

/** A change of the catalog, as `change` shapes it. */
export function changeRecord(of: Change, absolute: Absolute): z.infer<typeof change> {
  return {
    id: of.id,
    date: of.date,
    kind: of.kind,
    what: of.what,
    entry: of.key,
    edition: of.edition?.id ?? null,
    issued: of.edition?.issued ?? null,
    uri: recordUri(absolute, of.key),
    page: absolute(of.path),
  };
}
