/** The catalog as the drawings' tests see it: read from disk, once. */
import { fileURLToPath } from 'node:url';
import { makeCatalog } from '../../../src/catalog/catalog.ts';
import { readContent } from '../../../src/intake/read.ts';

export const catalog = makeCatalog(readContent(fileURLToPath(new URL('../../../content', import.meta.url))).files);
