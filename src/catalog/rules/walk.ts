import type { CatalogFiles, Folder } from '../files.ts';

type Step = string | number;

/** A place in a file, with the value that stands there. */
export interface Place {
  readonly folder: Folder;
  readonly id: string;
  readonly path: readonly Step[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object inside every resource and partner, or file of other folders, however deep: the way to find all sources, links and dates. */
export function* objectsOf(
  files: CatalogFiles,
  folders: readonly Folder[] = ['resources', 'partners'],
): Generator<Place> {
  for (const folder of folders) {
    for (const [id, facts] of files[folder]) {
      const found: Place[] = [];
      collect(folder, id, facts, [], found);
      yield* found;
    }
  }
}

/** The short names of documents that an object gives as its sources; none where it is no fact. */
export function sourcesOf({ value }: Place): readonly string[] {
  const named: readonly unknown[] = Array.isArray(value['sources']) ? value['sources'] : [];
  return named.filter((name) => typeof name === 'string');
}

/** Adds the objects inside a value; texts and numbers, which are most of it, cost no path. */
function collect(folder: Folder, id: string, value: object, path: readonly Step[], found: Place[]): void {
  if (!Array.isArray(value)) found.push({ folder, id, path, value: value as Place['value'] });
  const parts: Iterable<[Step, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts) {
    if (typeof part === 'object' && part !== null) collect(folder, id, part, [...path, key], found);
  }
}
