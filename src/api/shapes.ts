import { z } from 'zod';
import { grounds, source as sourceFacts, type Source } from '../schema/evidence.ts';
import { link as linkFacts } from '../schema/link.ts';
import { idsOf, linkStates } from '../schema/vocabulary.ts';
import type { Checked, Link } from '../catalog/link.ts';
import { fullDate } from '../schema/date.ts';
import { id } from '../schema/text.ts';
import type { Neighbor } from '../catalog/relation.ts';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';

/** Pieces of which the records of the API are made; what a content file may say is taken from src/schema. */

/** Where a record is for programs, and where for people. */
export const places = {
  uri: z.url().describe('Address of this record in the API.'),
  page: z.url().describe('Address of the page for people.'),
};

/** What every fact carries. */
export const basis = {
  sources: grounds.sources.describe('Ids in the list `sources` of the same record.'),
  confidence: grounds.confidence,
};

export const ground = z
  .strictObject(basis)
  .describe('Where a field was read, and how sure that is.')
  .meta({ id: 'ground' });

export const statement = z.strictObject({ text: z.string().describe('One fact.'), ...basis }).meta({ id: 'statement' });

/** What was found when an address was last tried. */
export const check = {
  state: z
    .enum(['unchecked', ...idsOf(linkStates)])
    .describe('What came of the last check of the address; unchecked when there was none.'),
  checked_on: fullDate.nullable().describe('Day of the last check; null when there was none.'),
  moved_to: z.url().nullable().describe('Where its server sends readers for good; null unless the state is moved.'),
};

export const link = z.strictObject({ ...linkFacts.shape, ...basis, ...check }).meta({ id: 'link' });

export const source = z
  .strictObject({
    id: id.describe('Short name by which the facts of this record refer to the document.'),
    ...sourceFacts.shape,
    note: sourceFacts.shape.note.unwrap().nullable(),
    ...check,
  })
  .meta({ id: 'source' });

export const neighbor = z
  .strictObject({
    key: z.string().describe('Folder and id, such as resources/hicp or partners/405d.'),
    name: z.string().describe('Full name.'),
    short_name: z.string().describe('Short name.'),
    ...places,
  })
  .meta({ id: 'neighbor' });

/** The fields of `check` for anything with an address. */
export function checkRecord({ state, checkedOn, movedTo }: Checked) {
  return { state, checked_on: checkedOn, moved_to: movedTo };
}

/** An outward link with what was found at its address, as `link` shapes it. */
export function linkRecord(of: Link): z.infer<typeof link> {
  const { label, url, kind, sources, confidence } = of;
  return { label, url, kind, sources, confidence, ...checkRecord(of) };
}

/** The documents of an entry as a list, each with the short name that its facts use. */
export function sourceRecords(documents: ReadonlyMap<string, Source & Checked>): z.infer<typeof source>[] {
  return [...documents].map(([name, document]) => ({ id: name, ...documentFields(document) }));
}

/** The fields of a document that is listed without a short name. */
export function documentFields(of: Source & Checked) {
  const { title, publisher, kind, url, published, seen, note = null } = of;
  return { title, publisher, kind, url, published, seen, note, ...checkRecord(of) };
}

/** Another entry that a record leads to, as `neighbor` shapes it. */
export function neighborRecord(of: Neighbor, absolute: Absolute): z.infer<typeof neighbor> {
  return {
    key: of.key,
    name: of.name,
    short_name: of.shortName,
    uri: recordUri(absolute, of.key),
    page: absolute(of.path),
  };
}
