import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import { schemaVersion } from './changelog.ts';

const head = {
  schema_version: z
    .string()
    .regex(/^1\.[0-9]+\.[0-9]+$/)
    .describe('Version of the API, after Semantic Versioning.'),
  generated_at: z.iso
    .datetime()
    .describe('Date of the data: the day of the newest review. The same data always gives the same file.'),
};

/** The shape of a document that holds one result. */
export function envelopeOfOne<T extends z.ZodType>(result: T) {
  return z.strictObject({ ...head, result });
}

/** The shape of a document that holds a list. */
export function envelopeOfList<T extends z.ZodType>(record: T) {
  return z.strictObject({
    ...head,
    total: z.int().min(0).describe('Length of the list.'),
    result: z.array(record),
  });
}

/** A document that holds one result, as `envelopeOfOne` shapes it. */
export function one<T>(result: T, { asOf }: Catalog) {
  return { schema_version: schemaVersion, generated_at: `${asOf}T00:00:00Z`, result };
}

/** A document that holds a list, as `envelopeOfList` shapes it. */
export function list<T>(result: readonly T[], { asOf }: Catalog) {
  return { schema_version: schemaVersion, generated_at: `${asOf}T00:00:00Z`, total: result.length, result };
}

/** The text of a document: indented, so that people can read it too, with a line break at its end. */
export function print(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
