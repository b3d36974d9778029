import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import type { Absolute } from '../catalog/address.ts';
import { API, recordUri } from './address.ts';
import type { Endpoint } from './endpoint.ts';

/** A line of the index. */
export const indexLine = z
  .strictObject({
    uri_template: z.string().describe('Address of the file; {id} stands for each of the ids (RFC 6570).'),
    description: z.string(),
    schema: z.url().describe('Address of the JSON Schema of the file.'),
    ids: z.array(z.string()).describe('Ids for which there is a file; empty when the address has no {id}.'),
  })
  .meta({ id: 'index_line' });

/** One line of an index, as `indexLine` shapes it. */
export function indexLineRecord(
  { path, description, schema, documents }: Endpoint,
  catalog: Catalog,
  absolute: Absolute,
): z.infer<typeof indexLine> {
  return {
    uri_template: absolute(API) + path,
    description,
    schema: recordUri(absolute, `schema/${schema}`),
    ids: path.includes('{id}') ? [...documents(catalog, absolute).keys()] : [],
  };
}
