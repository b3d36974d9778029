import type { CatalogFiles, Finding } from '../catalog/files.ts';
import { hasEntry } from '../catalog/lookup.ts';
import { fieldName } from './fault.ts';

/**
 * Tells whether a finding only repeats what a fault of the same field, or of the file it points at, says already: a name
 * that a faulty file has is not missing. `present` has every file, `reported` the fields with faults of their own.
 */
export function followsFromAnother(
  { folder, id, path, found, restsOn = [] }: Finding,
  files: CatalogFiles,
  present: ReadonlySet<string>,
  reported: ReadonlySet<string>,
): boolean {
  const key = `${folder}/${id}`;
  const mended = [...reported].flatMap((field) => (field.startsWith(`${key}#`) ? field.slice(key.length + 1) : []));
  const field = fieldName(path);
  const isMissing = [...present].some(
    (path) => (path === found || path.endsWith(`/${found}`)) && !hasEntry(files, path),
  );
  const isTold = mended.some((other) => isWithin(field, other) || isWithin(other, field));
  const isShaken = restsOn.some((place) => isFaultyAt(place, files, present, reported));
  return isMissing || isTold || isShaken || (mended.length > 0 && path[0] === 'sources');
}

/** Tells whether a field of a file, or of any file ('*') of a folder, has a fault, or the whole file cannot stand. */
function isFaultyAt(
  place: string,
  files: CatalogFiles,
  present: ReadonlySet<string>,
  reported: ReadonlySet<string>,
): boolean {
  const [entry = '', field = ''] = place.split('#');
  const entries = entry.endsWith('/*') ? [...present].filter((key) => key.startsWith(entry.slice(0, -1))) : [entry];
  return entries.some(
    (key) =>
      (present.has(key) && !hasEntry(files, key)) || [...reported].some((other) => isWithin(other, `${key}#${field}`)),
  );
}

/** Tells whether a field is another one or stands within it: editions[1].issued within editions. */
function isWithin(field: string, other: string): boolean {
  return field === other || (field.startsWith(other) && /^[.[]/.test(field.slice(other.length)));
}
