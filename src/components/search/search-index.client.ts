import { siteBase } from '../make.client.ts';
import type { Directory } from '../../search/part.ts';
import { makeSearch, type Search } from '../../search/search.ts';

/** The base path of this build, with a slash at its end. */
export const base = siteBase();

let opening: Promise<Search> | undefined;

/** The small index, fetched when first asked for; after a failure the next call tries again. */
export function openSearch(): Promise<Search> {
  opening ??= open();
  opening.catch(() => (opening = undefined));
  return opening;
}

async function open(): Promise<Search> {
  const directory = (await fetchJson('index.json')) as Directory;
  const parts = new Map<string, Promise<unknown>>();
  return makeSearch(directory, (name) => {
    const part = parts.get(name) ?? fetchJson(`${directory.version}/${name}.json`);
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return part;
  });
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`${base}search/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
