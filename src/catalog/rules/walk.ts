import type { CatalogFiles, Folder } from '../files.ts';

type Step = string | number;

/** A place in a file, with the value that stands there. */
export interface Place {
  readonly folder: Folder;
  readonly id: string;
  readonly path: readonly Step[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object inside every resource and partner, however deep: the way to find all sources, links and dates. */
export function* objectsOf(files: CatalogFiles): Generator<Place> {
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, facts] of files[folder]) yield* objectsIn(folder, id, facts, []);
  }
}

function* objectsIn(folder: Folder, id: string, value: unknown, path: readonly Step[]): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* objectsIn(folder, id, part, [...path, index]);
  } else if (isObject(value)) {
    yield { folder, id, path, value };
    for (const [key, part] of Object.entries(value)) yield* objectsIn(folder, id, part, [...path, key]);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
