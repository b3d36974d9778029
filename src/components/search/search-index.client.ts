import { siteBase } from '../make.client.ts';
import type { Directory } from '../../search/part.ts';
import { makeSearch, type Search } from '../../search/search.ts';

/** The base path of this build, with a slash at its end. */
export const base = siteBase();

let opening: Promise<Search> | undefined;

/** The small index, fetched when first asked for; after a failure the next call tries again. */
export function openSearch(cache: RequestCache = 'default'): Promise<Search> {
  opening ??= open(cache);
  opening.catch(() => (opening = undefined));
  return opening;
}

/**
 * Asks the small index. When that fails, parts of it may be gone since a new release: then, once, the index is opened
 * and asked anew. Rejects when that fails too.
 */
export async function askSearch<T>(ask: (search: Search) => Promise<T>): Promise<T> {
  const before = openSearch();
  const search = await before;
  try {
    return await ask(search);
  } catch {
    if (opening === before) opening = undefined;
    return ask(await openSearch('no-cache'));
  }
}

async function open(cache: RequestCache): Promise<Search> {
  const directory = (await fetchJson('index.json', cache)) as Directory;
  const parts = new Map<string, Promise<unknown>>();
  return makeSearch(directory, (name) => {
    const part = parts.get(name) ?? fetchJson(`${directory.version}/${name}.json`);
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return part;
  });
}

async function fetchJson(name: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(`${base}search/${name}`, { cache });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
