import type { CatalogFiles, Finding } from '../files.ts';

/** Names that pages and files of the site have already, where the address of an entry is made from its id. */
export const takenNames = {
  resources: ['filter', 'index', 'page'],
  partners: ['index'],
  organizations: ['index', 'page'],
  start: ['index'],
  editions: ['index'],
  pages: (
    'api browse cards changes compare coverage data feeds index llms map my-list offline opensearch pagefind partners ' +
    'resources robots search site sources start timeline whom-to-tell'
  ).split(' '),
} as const;

/** No id, past or present, makes an address that the site itself has. */
export function* addressesAreFree(files: CatalogFiles): Generator<Finding> {
  for (const folder of ['resources', 'partners', 'organizations', 'start'] as const) {
    const taken: readonly string[] = takenNames[folder];
    const allowed = `an id that is no address of the site, as are ${taken.join(', ')}`;
    for (const [id, facts] of files[folder]) {
      if (taken.includes(id)) yield { folder, id, path: [], found: `the id ${id}`, allowed };
      for (const [index, former] of ('formerly' in facts ? facts.formerly : []).entries())
        if (taken.includes(former)) yield { folder, id, path: ['formerly', index], found: former, allowed };
    }
  }
  const taken: readonly string[] = takenNames.editions;
  const allowed = `an id that is no address of the site, as is ${taken.join(', ')}`;
  for (const [id, { editions }] of files.resources) {
    for (const [index, edition] of editions.entries()) {
      const at = { folder: 'resources', id, allowed } as const;
      if (taken.includes(edition.id)) yield { ...at, path: ['editions', index, 'id'], found: edition.id };
      for (const [place, former] of edition.formerly.entries())
        if (taken.includes(former)) yield { ...at, path: ['editions', index, 'formerly', place], found: former };
    }
  }
}
