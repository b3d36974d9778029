import type { CatalogFiles } from '../../src/catalog/files.ts';
import { compareKeys } from '../../src/catalog/order.ts';
import { routeAddresses } from '../../src/catalog/route.ts';

/** Every outward address of the catalog with the files that name it: links, sources and contact routes alike. */
export function outwardAddresses(files: CatalogFiles): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const folder of ['resources', 'partners', 'sources'] as const)
    for (const [id, facts] of files[folder])
      for (const url of urlsIn(facts)) {
        const users = found.get(url) ?? new Set();
        found.set(url, users.add(`${folder}/${id}`));
      }
  return new Map([...found].sort(([a], [b]) => compareKeys(a, b)).map(([url, users]) => [url, [...users]]));
}

function* urlsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'url' && typeof part === 'string') yield part;
    else if (key === 'route' && typeof part === 'string')
      yield* routeAddresses(part).filter((address) => address.startsWith('https:'));
    else yield* urlsIn(part);
  }
}
