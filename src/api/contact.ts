import { z } from 'zod';
import type { Contact } from '../catalog/partner.ts';
import { partner as facts } from '../schema/partner.ts';
import { basis, check, checkRecord } from './shapes.ts';

const { need, purpose, route, url, whoMayUse, note, seen } = facts.shape.contacts.unwrap().element.shape;

/** A way to tell a partner something. */
export const contact = z
  .strictObject({
    need,
    purpose,
    route,
    url,
    who_may_use: whoMayUse,
    note: note.unwrap().nullable(),
    seen,
    ...basis,
    ...check,
  })
  .meta({ id: 'contact' });

/** A contact route, as `contact` shapes it. */
export function contactRecord(of: Contact): z.infer<typeof contact> {
  return {
    need: of.need,
    purpose: of.purpose,
    route: of.route,
    url: of.url,
    who_may_use: of.whoMayUse,
    note: of.note ?? null,
    seen: of.seen,
    sources: of.sources,
    confidence: of.confidence,
    ...checkRecord(of),
  };
}
