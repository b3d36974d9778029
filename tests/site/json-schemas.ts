import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './pages.ts';

export function readJson({ folder }: Site, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** The JSON Schemas (2020-12) of a build, compiled in strict mode. Throws for a schema with a fault. */
export function jsonSchemas(site: Site, files: readonly string[]): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const schemas = files.map((file) => readJson(site, file) as { $id: string });
  for (const schema of schemas) ajv.addSchema(schema);
  for (const { $id } of schemas) ajv.getSchema($id);
  return ajv;
}
