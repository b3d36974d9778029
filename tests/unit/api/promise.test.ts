import { expect, test } from 'vitest';
import { changelog, schemaVersion } from '../../../src/api/changelog.ts';
import { jsonSchema, schemaNames } from '../../../src/api/json-schema.ts';

interface Schema {
  type?: string | string[];
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  $defs?: Record<string, Schema>;
}

test('every field of version 1 is still there with its type, and each new one is noted here', async () => {
  const fields = schemaNames.flatMap((name) => {
    const schema = jsonSchema(name, (path) => `https://catalog.example${path}`) as Schema;
    return fieldsOf(schema, schema.$defs ?? {}, name);
  });
  await expect(`${fields.join('\n')}\n`).toMatchFileSnapshot('v1.fields.txt');
});

test('the changelog is in order, newest first, and its first version is the one that documents carry', () => {
  const versions = changelog.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })));
  expect(new Set(versions).size).toBe(versions.length);
  expect(schemaVersion).toBe(versions[0]);
  expect(changelog.filter(({ changes, date }) => changes.length === 0 || !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
});

/** One line per field: where it is and what it holds. */
function fieldsOf(schema: Schema, defs: Readonly<Record<string, Schema>>, place: string): string[] {
  const known = defs[schema.$ref?.replace('#/$defs/', '') ?? ''];
  if (known) return fieldsOf(known, defs, place);
  const parts = schema.anyOf?.filter(({ type }) => type !== 'null');
  if (parts) return parts.flatMap((part) => fieldsOf(part, defs, `${place}?`));
  if (schema.items) return fieldsOf(schema.items, defs, `${place}[]`);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, part]) => fieldsOf(part, defs, `${place}.${key}`));
  return [`${place}: ${[schema.type].flat().join(' or ')}`];
}
