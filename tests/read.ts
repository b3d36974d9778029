/** The catalog read from disk without Astro, once for all tests: the same schemas, rules and joining as the build. */
import { resolve } from 'node:path';
import { makeCatalog } from '../src/catalog/catalog.ts';
import { readContent } from '../src/intake/read.ts';

export const contentFolder = resolve(import.meta.dirname, '../content');
export const reading = readContent(contentFolder);
export const catalog = makeCatalog(reading.files);
