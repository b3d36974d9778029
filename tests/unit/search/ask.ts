/** The search over the real content, asked without a browser. */
import { resolve } from 'node:path';
import { makeCatalog } from '../../../src/catalog/catalog.ts';
import { readContent } from '../../../src/intake/read.ts';
import { indexOf } from '../../../src/search/build.ts';
import { listingsOf } from '../../../src/search/listing.ts';
import { makeSearch, type Answer } from '../../../src/search/search.ts';

const { files } = readContent(resolve(import.meta.dirname, '../../../content'));
const catalog = makeCatalog(files);
const { directory, parts } = indexOf(catalog);

export const listings = listingsOf(catalog);
export const search = makeSearch(directory, (name) =>
  parts.has(name) ? Promise.resolve(parts.get(name)) : Promise.reject(new Error(`no part ${name}`)),
);

/** The answer to a query, with the addresses found, the best first: 'resources/hicp'. */
export async function ask(text: string): Promise<Answer & { found: string[] }> {
  const answer = await search.ask(text);
  const found = answer.hits.map(({ number }) => listings[number]?.path.slice(1, -1) ?? '');
  return { ...answer, found };
}
