import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import type { Absolute } from '../catalog/address.ts';
import { envelopeOfList, envelopeOfOne, list, one } from './envelope.ts';

/** A file of the API, or one file for each record. */
export interface Endpoint {
  /** Path below /api/v1/; {id} stands for the id of a record. */
  readonly path: string;
  readonly description: string;
  /** Name of its schema, below /api/v1/schema/. */
  readonly schema: string;
  readonly envelope: z.ZodType;
  /** What makes each document, by the id of its record; one under the empty id when the path has none. */
  readonly documents: (catalog: Catalog, absolute: Absolute) => ReadonlyMap<string, () => unknown>;
}

type Records<T> = (catalog: Catalog, absolute: Absolute) => readonly T[];

/** A file with a list of records. */
export function listOf<T extends z.ZodType>(
  facts: Pick<Endpoint, 'path' | 'description' | 'schema'>,
  record: T,
  records: Records<z.infer<T>>,
): Endpoint {
  return {
    ...facts,
    envelope: envelopeOfList(record),
    documents: (catalog, absolute) => new Map([['', () => list(records(catalog, absolute), catalog)]]),
  };
}

/** A file for each subject, named after what `name` says. */
export function eachOf<Subject, T extends z.ZodType>(
  facts: Pick<Endpoint, 'path' | 'description' | 'schema'>,
  record: T,
  each: {
    readonly subjects: (catalog: Catalog) => readonly Subject[];
    readonly name: (subject: Subject) => string;
    readonly write: (subject: Subject, absolute: Absolute, catalog: Catalog) => z.infer<T>;
  },
): Endpoint {
  return {
    ...facts,
    envelope: envelopeOfOne(record),
    documents: (catalog, absolute) =>
      new Map(
        each
          .subjects(catalog)
          .map((subject) => [each.name(subject), () => one(each.write(subject, absolute, catalog), catalog)]),
      ),
  };
}

/** A file with a single result. */
export function single<T extends z.ZodType>(
  facts: Pick<Endpoint, 'path' | 'description' | 'schema'>,
  result: T,
  write: (catalog: Catalog, absolute: Absolute) => z.infer<T>,
): Endpoint {
  return {
    ...facts,
    envelope: envelopeOfOne(result),
    documents: (catalog, absolute) => new Map([['', () => one(write(catalog, absolute), catalog)]]),
  };
}
