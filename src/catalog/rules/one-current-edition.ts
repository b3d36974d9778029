import type { CatalogFiles, Finding } from '../files.ts';

/** Edition ids differ within a work, and at most one edition is current. */
export function* oneCurrentEdition(files: CatalogFiles): Generator<Finding> {
  for (const [id, { editions }] of files.resources) {
    const seen = new Set<string>();
    let current: string | undefined;
    for (const [index, edition] of editions.entries()) {
      if (seen.has(edition.id))
        yield {
          folder: 'resources',
          id,
          path: ['editions', index, 'id'],
          found: edition.id,
          allowed: 'an id that no other edition of the work has',
        };
      seen.add(edition.id);
      if (edition.status !== 'current') continue;
      if (current)
        yield {
          folder: 'resources',
          id,
          path: ['editions', index, 'status'],
          found: 'current',
          allowed: `one current edition; ${current} is current already`,
        };
      current = edition.id;
    }
  }
}
