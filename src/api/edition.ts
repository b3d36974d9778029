import { z } from 'zod';
import { issuersOf, type Edition, type Resource } from '../catalog/resource.ts';
import { fullDate } from '../schema/date.ts';
import { edition as facts } from '../schema/edition.ts';
import { resource as workFacts } from '../schema/resource.ts';
import { id } from '../schema/text.ts';
import type { Absolute } from '../catalog/address.ts';
import { editionKey, recordUri } from './address.ts';
import { basis, link, linkRecord, places } from './shapes.ts';

const precisions = ['year', 'month', 'day'] as const;

/** One dated issue of a work. */
export const edition = z
  .strictObject({
    id: facts.shape.id,
    key: id.describe('Unique among all editions of all works: the id of the work, a hyphen, the id of the edition.'),
    ...places,
    resource: id.describe('Id of the work.'),
    is_newest: z.boolean().describe('True for the one edition of the work to use today.'),
    label: facts.shape.label,
    title: facts.shape.title.unwrap().nullable().describe('Its own title; null when it is that of the work.'),
    issued_by: z
      .array(z.string())
      .min(1)
      .describe('Names of who issued it; they may differ from the publishers of the work today.'),
    issued: facts.shape.issued,
    issued_precision: z.enum(precisions).nullable().describe('How precise `issued` is; null without a date.'),
    issued_on: fullDate.nullable().describe('`issued` when the day is known, otherwise null.'),
    other_dates: z
      .array(z.strictObject({ ...facts.shape.otherDates.unwrap().element.shape, ...basis }))
      .describe('Dates on which sources differ, each with who gives it.'),
    status: facts.shape.status,
    work_status: workFacts.shape.status.shape.value.describe(
      'How the work as a whole stands: the newest edition of a work that has ended is no longer to be planned with.',
    ),
    is_superseded: z.boolean().describe('True when another edition of the work takes its place.'),
    superseded_by: id.nullable().describe('Id of the edition that takes its place.'),
    replaces: id.nullable().describe('Id of the edition whose place it takes.'),
    reprints: id.nullable().describe('Id of the edition whose text it repeats.'),
    reprinted_as: z.array(id).describe('Ids of the editions that repeat its text.'),
    contents: facts.shape.contents,
    note: facts.shape.note.unwrap().nullable(),
    links: z.array(link).describe('Addresses of this edition.'),
    formerly: facts.shape.formerly,
    ...basis,
    sources: basis.sources.describe('Ids in the list `sources` of the work.'),
  })
  .meta({ id: 'edition' });

/** An edition of a work, as `edition` shapes it. */
export function editionRecord(of: Edition, work: Resource, absolute: Absolute): z.infer<typeof edition> {
  const key = editionKey(work.id, of.id);
  const parts = of.issued?.split('-').length ?? 0;
  return {
    id: of.id,
    key,
    uri: recordUri(absolute, `editions/${key}`),
    page: absolute(of.path),
    resource: work.id,
    is_newest: of.id === work.newest.id,
    label: of.label,
    title: of.title ?? null,
    issued_by: [...issuersOf(work, of)],
    issued: of.issued,
    issued_precision: precisions[parts - 1] ?? null,
    issued_on: parts === precisions.length ? of.issued : null,
    other_dates: of.otherDates,
    status: of.status,
    work_status: work.status.value,
    is_superseded: of.replacedBy !== null,
    superseded_by: of.replacedBy,
    replaces: of.replaces ?? null,
    reprints: of.reprints ?? null,
    reprinted_as: [...of.reprintedAs],
    contents: of.contents,
    note: of.note ?? null,
    links: of.links.map(linkRecord),
    formerly: of.formerly,
    sources: of.sources,
    confidence: of.confidence,
  };
}
