import type { CatalogFiles, Finding } from '../files.ts';

/** A partner helps on with needs that no route of its own meets; a route that is found later takes their place. */
export function* helpIsWhereNoRouteIs(files: CatalogFiles): Generator<Finding> {
  for (const [id, { contacts, helpsWith }] of files.partners)
    for (const [index, need] of helpsWith.entries())
      if (contacts.some((contact) => contact.need === need))
        yield {
          folder: 'partners',
          id,
          path: ['helpsWith', index],
          found: need,
          allowed: 'a need that no route meets',
        };
}
