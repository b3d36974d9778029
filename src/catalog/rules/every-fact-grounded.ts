import type { CatalogFiles, Finding } from '../files.ts';

/** A plain field that is filled in has its grounds in `evidence`. */
export function* everyFactHasItsGrounds(files: CatalogFiles): Generator<Finding> {
  for (const [id, facts] of files.resources) {
    const filled = {
      sizes: facts.sizes.length > 0 || facts.sizeNote,
      cost: facts.cost !== null || facts.accessNote,
      formats: facts.formats.length > 0,
    };
    for (const field of ['sizes', 'cost', 'formats'] as const) {
      if (filled[field] && !facts.evidence[field])
        yield {
          folder: 'resources',
          id,
          path: ['evidence', field],
          found: 'nothing',
          allowed: `sources and confidence, since ${field} is stated`,
        };
    }
  }
}
