import { z } from 'zod';
import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import { endpoints } from './endpoints.ts';
import { envelopeOfList } from './envelope.ts';
import { resource } from './resource.ts';

/** Shapes of the API's documents, and of the JSON that the exports of works have, by name. */
const shapes: ReadonlyMap<string, { description: string; envelope: z.ZodType }> = new Map([
  ...endpoints.map(({ schema, description, envelope }) => [schema, { description, envelope }] as const),
  [
    'resource-export',
    { description: 'Works with all that is known of them: /resources.json.', envelope: envelopeOfList(resource) },
  ],
]);

export const schemaNames: readonly string[] = [...shapes.keys()];

/**
 * A schema that tells whether a document is as promised (JSON Schema 2020-12), complete in itself.
 * Throws a RangeError for a name that is not in `schemaNames`.
 */
export function jsonSchema(name: string, absolute: Absolute): object {
  const shape = shapes.get(name);
  if (!shape) throw new RangeError(`no schema named ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(shape.envelope, {
    target: 'draft-2020-12',
    // What an author may leave out is always there in the output, so a default would only mislead.
    override: ({ jsonSchema: schema }) => delete schema.default,
  });
  return {
    $schema,
    $id: recordUri(absolute, `schema/${name}`),
    title: name,
    description: shape.description,
    ...rest,
  };
}
