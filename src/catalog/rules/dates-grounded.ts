import type { CatalogFiles, Finding } from '../files.ts';
import { documentNamed, ownDocuments } from '../lookup.ts';
import { FIRST_HAND } from './confidence-fits.ts';

/** The date of a confirmed edition is that of a first-hand document or of a row that it names, or the edition says whose date it is. */
export function* datesSayWhoseTheyAre(files: CatalogFiles): Generator<Finding> {
  for (const [id, { editions }] of files.resources) {
    const own = ownDocuments(files, 'resources', id);
    for (const [index, { confidence, issued, note, otherDates, sources }] of editions.entries()) {
      if (confidence !== 'confirmed' || issued === null || note !== undefined || otherDates.length > 0) continue;
      const documents = sources.flatMap((name) => documentNamed(files, own, name) ?? []);
      const rows = sources.flatMap((name) => files.sources.get(name)?.rows ?? []);
      const dates = [
        ...documents.filter(({ kind }) => FIRST_HAND.includes(kind)).map(({ published }) => published),
        ...rows.map(({ date }) => date),
      ];
      // A name without a document has a fault of its own.
      if (documents.length < sources.length || dates.includes(issued)) continue;
      yield {
        folder: 'resources',
        id,
        path: ['editions', index, 'issued'],
        found: `${issued}, on which none of its sources was published`,
        allowed: 'the date in “published” of such a source, or a note that says whose date it is',
        restsOn: [`resources/${id}#sources`, ...sources.flatMap(sharedFields)],
      };
    }
  }
}

/** Where a shared document has what the rule looks at. */
function sharedFields(name: string): string[] {
  return ['kind', 'published', 'rows'].map((field) => `sources/${name}#${field}`);
}
