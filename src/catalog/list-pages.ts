import type { Resource } from './resource.ts';

/** How many works stand on one page of the list, so that no page outgrows the first round trip. */
export const pageSize = 40;

/** Cuts the works into the pages of the list; there is one page even when there are no works. */
export function listPages(resources: readonly Resource[]): (readonly Resource[])[] {
  const count = Math.max(1, Math.ceil(resources.length / pageSize));
  return Array.from({ length: count }, (_, page) => resources.slice(page * pageSize, (page + 1) * pageSize));
}
