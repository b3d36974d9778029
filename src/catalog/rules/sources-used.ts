import type { CatalogFiles, Finding } from '../files.ts';
import { objectsOf, sourcesOf } from './walk.ts';

/** Each document that a file declares is behind one of its facts, each shared one behind some fact, and none hides another. */
export function* sourcesAreUsed(files: CatalogFiles): Generator<Finding> {
  const used = new Set<string>();
  for (const place of objectsOf(files))
    for (const name of sourcesOf(place)) used.add(`${place.folder}/${place.id}#${name}`).add(name);
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, facts] of files[folder]) {
      for (const name of Object.keys(facts.sources)) {
        const at = { folder, id, path: ['sources', name], found: name };
        if (files.sources.has(name)) yield { ...at, allowed: 'a name that no file of content/sources has' };
        else if (!used.has(`${folder}/${id}#${name}`))
          yield { ...at, allowed: 'a source that some fact of the file names' };
      }
    }
  }
  for (const [id, { rows }] of files.sources) {
    if (rows.length === 0 && !used.has(id))
      yield {
        folder: 'sources',
        id,
        path: [],
        found: id,
        allowed: 'a document that some fact names, or a list of rows',
      };
  }
}
