import type { Catalog } from '../catalog/catalog.ts';
import type { Absolute } from '../catalog/address.ts';
import { endpoints } from './endpoints.ts';
import { print } from './envelope.ts';
import { jsonSchema, schemaNames } from './json-schema.ts';
import { openApi } from './openapi.ts';

/** Every file of the API: its path below /api/v1/, and what writes its text. */
export function apiFiles(catalog: Catalog, absolute: Absolute): ReadonlyMap<string, () => string> {
  return new Map([
    ...endpoints.flatMap(({ path, documents }) =>
      [...documents(catalog, absolute)].map(
        ([id, document]) => [path.replace('{id}', id), () => print(document())] as const,
      ),
    ),
    ...schemaNames.map((name) => [`schema/${name}.json`, () => print(jsonSchema(name, absolute))] as const),
    ['openapi.json', () => print(openApi(catalog, absolute))],
  ]);
}
