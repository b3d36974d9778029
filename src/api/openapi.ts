import type { Catalog } from '../catalog/catalog.ts';
import { site } from '../catalog/site.ts';
import type { Absolute } from '../catalog/address.ts';
import { API, recordUri } from './address.ts';
import { promise, schemaVersion } from './changelog.ts';
import { endpoints } from './endpoints.ts';
import { schemaNames } from './json-schema.ts';

const JSON_TYPE = 'application/json';

/** The description of the API for programs, after OpenAPI 3.1.1; it lists every file below /api/v1/ and no other. */
export function openApi(catalog: Catalog, absolute: Absolute): object {
  const paths = endpoints.map(({ path, description, schema, documents }) => {
    const ids = [...documents(catalog, absolute).keys()];
    return [`/${path}`, operation(path, description, { $ref: recordUri(absolute, `schema/${schema}`) }, ids)] as const;
  });
  return {
    openapi: '3.1.1',
    info: {
      title: site.name,
      summary: 'Cybersecurity resources for the Healthcare and Public Health sector as data.',
      description: [site.independence, ...promise].join(' '),
      version: schemaVersion,
      license: { name: 'Creative Commons Attribution 4.0 International', identifier: 'CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: absolute(API).replace(/\/$/, '') }],
    // No key and no account: said, since a document that is silent leaves it open.
    security: [],
    externalDocs: { url: absolute('/data/'), description: 'The same for people, with examples.' },
    paths: {
      ...Object.fromEntries(paths),
      '/schema/{id}.json': operation(
        'schema/{id}.json',
        'The JSON Schema of a document.',
        { type: 'object' },
        schemaNames,
      ),
      '/openapi.json': operation('openapi.json', 'This document.', { type: 'object' }, []),
    },
  };
}

function operation(path: string, description: string, schema: object, ids: readonly string[]): object {
  const isTemplate = path.includes('{id}');
  return {
    get: {
      operationId: path.replace('.json', '').replace('/{id}', '_by_id'),
      summary: description,
      ...(isTemplate && {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: ids } }],
      }),
      responses: {
        200: { description, content: { [JSON_TYPE]: { schema } } },
        ...(isTemplate && { 404: { description: 'There is no such record. The body is a page for people.' } }),
      },
    },
  };
}
