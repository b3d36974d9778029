import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Resource } from '../../../src/catalog/resource.ts';
import { formats } from '../../../src/formats/index.ts';
import { catalog } from '../../read.ts';

const folder = resolve(import.meta.dirname, '../../../src/formats');
const extensions = readdirSync(folder, { withFileTypes: true })
  .filter((found) => found.isFile() && /\.ts$/.test(found.name) && !['format.ts', 'index.ts'].includes(found.name))
  .map((found) => found.name.slice(0, -'.ts'.length));
const context = { catalog, absolute: (path: string) => `https://catalog.example${path}` };

test('every file of src/formats is a format under its own name, without being listed anywhere', () => {
  expect([...formats.keys()].sort()).toEqual(extensions.sort());
});

test.for([...formats])('%s has a label of its own and a media type', ([, { label, mediaType }]) => {
  expect([...formats.values()].filter((other) => other.label === label)).toHaveLength(1);
  expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+(; charset=[\w-]+)?$/);
});

test.for([...formats])('%s writes each work, and all of them in one text', ([, { write }]) => {
  for (const resource of catalog.resources) expect(write([resource], context)).not.toBe('');
  const whole = write(catalog.resources, context);
  const isNamed = ({ id, title }: Resource): boolean => whole.includes(id) || whole.includes(title);
  expect(catalog.resources.filter((resource) => !isNamed(resource)).map(({ id }) => id)).toEqual([]);
});

test.for([...formats])('%s writes the same text each time', ([, { write }]) => {
  expect(write(catalog.resources, context)).toBe(write(catalog.resources, context));
});
