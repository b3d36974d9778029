/** The search over the real content, asked without a browser. */
import { indexOf } from '../../../src/search/build.ts';
import { listingsOf } from '../../../src/search/listing.ts';
import { makeSearch, type Answer } from '../../../src/search/search.ts';
import { catalog } from '../../read.ts';

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
