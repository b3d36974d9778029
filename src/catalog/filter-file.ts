import { facetNames, facets, facetValues } from './facets.ts';
import { toGaps, type FilterFile } from './filter.ts';
import { pageSize } from './list-pages.ts';
import type { Resource } from './resource.ts';

/**
 * What the filter has to know of all works, in the order of the list; every line of the table of facets takes part.
 * `version` is that of the search index over the same works.
 */
export function makeFilterFile(resources: readonly Resource[], version: string): FilterFile {
  const places = new Map(resources.map(({ id }, place) => [id, place]));
  return {
    version,
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
