import type { CatalogFiles, Finding, Folder } from '../files.ts';
import { compareKeys } from '../order.ts';

interface Named {
  readonly folder: Folder;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/**
 * A title, acronym, alias or former id leads to one entry only; a partner and a resource of the same id may share names.
 * The fault is that of the entry which came last.
 */
export function* namesAreUnique(files: CatalogFiles): Generator<Finding> {
  const owners = new Map<string, Named>();
  const since = ({ folder, id }: Named): string => addedOf(files, folder, id);
  for (const named of [...names(files)].sort((a, b) => compareKeys(since(a), since(b)))) {
    const key = named.name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const owner = owners.get(key);
    if (!owner) owners.set(key, named);
    else if (
      owner.id !== named.id ||
      (owner.folder === named.folder && named.path[0] === 'aliases' && owner.path[0] === 'aliases')
    )
      yield {
        folder: named.folder,
        id: named.id,
        path: named.path,
        found: named.name,
        allowed: `a name that ${owner.folder}/${owner.id} does not have`,
      };
  }
  yield* formerIds(files);
}

/** The day on which an entry joined the catalog; the first ones do not say it. */
function addedOf(files: CatalogFiles, folder: Folder, id: string): string {
  return (folder === 'partners' ? files.partners : files.resources).get(id)?.added ?? '';
}

function* names(files: CatalogFiles): Generator<Named> {
  for (const [id, facts] of files.resources) yield* namesOf('resources', id, facts.title, facts.acronym, facts.aliases);
  for (const [id, facts] of files.partners) yield* namesOf('partners', id, facts.name, facts.acronym, facts.aliases);
}

function* namesOf(
  folder: Folder,
  id: string,
  title: string,
  acronym: string | null,
  aliases: readonly string[],
): Generator<Named> {
  yield { folder, id, path: [folder === 'partners' ? 'name' : 'title'], name: title };
  if (acronym) yield { folder, id, path: ['acronym'], name: acronym };
  for (const [index, name] of aliases.entries()) yield { folder, id, path: ['aliases', index], name };
}

function* formerIds(files: CatalogFiles): Generator<Finding> {
  for (const folder of ['resources', 'partners'] as const) {
    const taken = new Set(files[folder].keys());
    for (const [id, { formerly }] of files[folder]) {
      for (const [index, former] of formerly.entries()) {
        if (taken.has(former))
          yield {
            folder,
            id,
            path: ['formerly', index],
            found: former,
            allowed: 'an id that no other entry has or had',
          };
        taken.add(former);
      }
    }
  }
  for (const [id, { editions }] of files.resources) {
    const taken = new Set(editions.map((edition) => edition.id));
    for (const [index, { formerly }] of editions.entries()) {
      for (const [place, former] of formerly.entries()) {
        if (taken.has(former))
          yield {
            folder: 'resources',
            id,
            path: ['editions', index, 'formerly', place],
            found: former,
            allowed: 'an id that no other edition has or had',
          };
        taken.add(former);
      }
    }
  }
}
