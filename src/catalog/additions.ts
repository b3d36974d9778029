import type { ChangeFacts } from '../schema/change.ts';
import type { CatalogFiles } from './files.ts';
import { firstKey } from './former.ts';

/** The files of content/changes, and the addition of each entry whose own file gives the day, as if it were one of them. */
export function allChanges(files: CatalogFiles): Map<string, ChangeFacts> {
  const changes = new Map(files.changes);
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, { added, formerly }] of files[folder]) {
      if (added === undefined) continue;
      const key = `${folder}/${id}`;
      changes.set(`${added}-${firstKey(key, formerly).replace('/', '-')}-added`, addition(added, key));
    }
  }
  return changes;
}

/** The day on which each entry was added, by folder and id. */
export function additions(files: CatalogFiles): Map<string, string> {
  const added = [...allChanges(files).values()].filter(({ kind }) => kind === 'added');
  return new Map(added.flatMap(({ date, entries }) => entries.map((entry) => [entry, date] as const)));
}

function addition(date: string, entry: string): ChangeFacts {
  return { date, kind: 'added', what: 'New in the catalog.', entries: [entry] };
}
