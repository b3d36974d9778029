import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas, readJson } from './json-schemas.ts';
import { siteAtRoot, siteUnderBase, type Site } from './pages.ts';

/** The parts of a document that the tests look at; the schemas look at all of it. */
interface Listed {
  total: number;
  result: unknown[];
}
interface IndexLine {
  uri_template: string;
  schema: string;
  ids: string[];
}
interface OpenApi {
  servers: { url: string }[];
  security: unknown;
  paths: Record<
    string,
    { get: { operationId: string; responses: object; parameters?: { schema: { enum: string[] } }[] } }
  >;
}

const API = 'api/v1/';

describe.for([siteAtRoot, siteUnderBase])('the API of the site built for $base', (site) => {
  // What was renamed stands at its old address too, as a copy that nothing lists.
  const rules = readFileSync(join(site.folder, '_redirects'), 'utf8').split('\n');
  const former = new Set(rules.map((rule) => rule.split(' ')[0]));
  const files = [...site.files].filter((file) => file.startsWith(API) && !former.has(site.base + file));
  const schemaFiles = files.filter((file) => file.startsWith(`${API}schema/`));
  const documents = files.filter((file) => !schemaFiles.includes(file) && file !== `${API}openapi.json`);
  const index = (readJson(site, `${API}index.json`) as { result: IndexLine[] }).result;
  const schemaOf = new Map(index.flatMap((line) => filesOf(line, site).map((file) => [file, line.schema] as const)));
  const schemas = jsonSchemas(site, schemaFiles);

  test('the index lists every document, and no other', () => {
    expect([...schemaOf.keys()].sort()).toEqual(documents);
  });

  test.for(schemaFiles)('%s is a schema that names its own address', (file) => {
    const { $id } = readJson(site, file) as { $id: string };
    expect(fileAt($id, site)).toBe(file);
  });

  test.for(schemaFiles)('%s closes every object, requires every key, and has no union but with null', (file) => {
    expect(faultsIn(readJson(site, file))).toEqual([]);
  });

  test.for(documents)('%s is valid', (file) => {
    const validate = schemas.getSchema(schemaOf.get(file) ?? '');
    const isValid = validate?.(readJson(site, file));
    expect({ isValid, errors: validate?.errors }).toEqual({ isValid: true, errors: null });
  });

  test.for(documents.filter((file) => 'total' in (readJson(site, file) as object)))(
    '%s counts its list right',
    (file) => {
      const { total, result } = readJson(site, file) as Listed;
      expect(total).toBe(result.length);
    },
  );

  test.for(documents)('every address of our own in %s lands', (file) => {
    const origin = new URL(schemaOf.get(file) ?? '').origin;
    const text = readFileSync(join(site.folder, file), 'utf8');
    const addresses = [...text.matchAll(/"(https?:[^"{}]+)"/g)].flatMap(([, address]) => address ?? []);
    const own = [...new Set(addresses)].filter((address) => new URL(address).origin === origin);
    expect(own.filter((address) => !site.files.has(fileAt(address, site)))).toEqual([]);
  });

  test('the OpenAPI document is valid', async () => {
    const validator = new Validator();
    for (const schema of schemaFiles.map((file) => readJson(site, file) as { $id: string }))
      await validator.addSpecRef(schema, schema.$id);
    const document = readJson(site, `${API}openapi.json`) as Record<string, unknown>;
    expect(await validator.validate(document)).toEqual({ valid: true });
  });

  test('the OpenAPI document lists every file, and no other', () => {
    const { paths, servers } = readJson(site, `${API}openapi.json`) as OpenApi;
    const server = servers[0]?.url ?? '';
    const listed = Object.entries(paths).flatMap(([path, { get }]) => {
      const ids = get.parameters?.[0]?.schema.enum ?? [''];
      return ids.map((id) => fileAt(server + path.replace('{id}', id), site));
    });
    expect(listed.sort()).toEqual(files);
  });
});

test('each operation of the OpenAPI document has a name of its own, and none needs a key', () => {
  const { paths, security } = readJson(siteAtRoot, `${API}openapi.json`) as OpenApi;
  expect(security).toEqual([]);
  // What an unknown id gets is a page for people, and no record.
  for (const [path, { get }] of Object.entries(paths))
    expect(Object.keys(get.responses)).toEqual(path.includes('{id}') ? ['200', '404'] : ['200']);
  const names = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
});

function filesOf({ uri_template, ids }: IndexLine, site: Site): string[] {
  const names = uri_template.includes('{id}') ? ids : [''];
  return names.map((id) => fileAt(uri_template.replace('{id}', id), site));
}

/** The file behind a full address of the build. */
function fileAt(address: string, { base }: Site): string {
  const { pathname } = new URL(address);
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Objects that let unknown keys in, keys that may be missing, and unions other than with null, by their place. */
function faultsIn(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, required, additionalProperties, anyOf, oneOf } = schema as Record<string, unknown>;
  const keys = Object.keys((type === 'object' ? properties : undefined) ?? {});
  const types = [type ?? [], ((anyOf ?? []) as { type?: string }[]).map((one) => one.type)].flat();
  const isUnion = oneOf !== undefined || types.filter((one) => one !== 'null').length > 1;
  return [
    ...(type === 'object' && additionalProperties !== false ? [`${place} is open`] : []),
    ...keys.filter((key) => !(required as string[]).includes(key)).map((key) => `${place}.${key} may be missing`),
    ...(isUnion ? [`${place} is a union`] : []),
    ...Object.entries(schema).flatMap(([key, part]) => faultsIn(part, `${place}.${key}`)),
  ];
}
