import { facetNames, facets, facetValues } from './facets.ts';
import { toGaps, type FilterFile } from './filter.ts';
import type { Resource } from './resource.ts';

/** How many works stand on one page of the list, so that no page outgrows the first round trip. */
export const pageSize = 40;

/** What the filter has to know of all works, in the order of the list; every line of the table of facets takes part. */
export function makeFilterFile(resources: readonly Resource[]): FilterFile {
  const places = new Map(resources.map(({ id }, place) => [id, place]));
  return {
    pageSize,
    issued: resources.map(({ newest }) => newest.issued),
    facets: facetNames.map((name) => ({
      name,
      label: facets[name].label,
      values: facetValues(name, resources).map(({ id, label, resources: works }) => ({
        id,
        label,
        gaps: toGaps(works.map((work) => places.get(work.id) ?? 0).sort((a, b) => a - b)),
      })),
    })),
  };
}

/** Cuts the works into the pages of the list; there is one page even when there are no works. */
export function listPages(resources: readonly Resource[]): (readonly Resource[])[] {
  const count = Math.max(1, Math.ceil(resources.length / pageSize));
  return Array.from({ length: count }, (_, page) => resources.slice(page * pageSize, (page + 1) * pageSize));
}
