import type { CatalogFiles, Finding } from '../files.ts';
import { hasEntry } from '../lookup.ts';

/** Fields that say which entries were added. */
const RECORDS = ['changes/*#kind', 'changes/*#entries'];

/** Each entry was added once, each change touches what exists, and its file name starts with its date: the id of a feed entry is never reused. */
export function* changesAreRecorded(files: CatalogFiles): Generator<Finding> {
  const added = new Map<string, string>();
  for (const [id, change] of files.changes) {
    const at = { folder: 'changes', id } as const;
    if (!id.startsWith(`${change.date}-`))
      yield { ...at, path: ['date'], found: change.date, allowed: `the date with which the file name starts` };
    for (const [index, entry] of change.entries.entries()) {
      const path = ['entries', index];
      if (!hasEntry(files, entry)) yield { ...at, path, found: entry, allowed: 'an entry of the catalog' };
      if (change.kind !== 'added') continue;
      const before = added.get(entry);
      if (before)
        yield { ...at, path, found: entry, allowed: `entries that ${before} has not added already`, restsOn: RECORDS };
      added.set(entry, id);
    }
    yield* editionFits(files, id);
  }
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, entry] of files[folder]) {
      // A record that has the entry under a former id is told of that alone.
      const [record] = [id, ...entry.formerly].flatMap((name) => added.get(`${folder}/${name}`) ?? []);
      if (record === undefined && entry.added === undefined)
        yield {
          folder,
          id,
          path: ['added'],
          found: 'nothing',
          allowed: 'the day on which the entry joins the catalog',
          restsOn: RECORDS,
        };
      if (record !== undefined && entry.added !== undefined)
        yield {
          folder,
          id,
          path: ['added'],
          found: entry.added,
          allowed: `no day, since content/changes/${record}.yaml has it`,
          restsOn: RECORDS,
        };
    }
  }
}

function* editionFits(files: CatalogFiles, id: string): Generator<Finding> {
  const { edition, entries = [] } = files.changes.get(id) ?? {};
  if (edition === undefined) return;
  const [first = '', ...others] = entries;
  const known = files.resources.get(first.replace('resources/', ''))?.editions.map((other) => other.id) ?? [];
  if (others.length > 0 || !known.includes(edition))
    yield {
      folder: 'changes',
      id,
      path: ['edition'],
      found: edition,
      allowed: `an edition of the one entry that it touches: ${known.join(', ')}`,
      restsOn: [`changes/${id}#entries`, `${first}#editions`],
    };
}
