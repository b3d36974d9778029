import type { CatalogFiles, Finding } from '../files.ts';
import { objectsOf } from './walk.ts';

const DATES = ['issued', 'asOf', 'date', 'when', 'seen', 'published'] as const;

/** Nothing that an entry tells lies after the day of its last review. */
export function* datesAreInOrder(files: CatalogFiles): Generator<Finding> {
  for (const { folder, id, path, value } of objectsOf(files)) {
    const reviewed = (folder === 'resources' ? files.resources : files.partners).get(id)?.reviewed ?? '';
    for (const field of DATES) {
      const date = value[field];
      if (typeof date !== 'string' || date.slice(0, reviewed.length) <= reviewed.slice(0, date.length)) continue;
      yield { folder, id, path: [...path, field], found: date, allowed: `a date up to the review of ${reviewed}` };
    }
  }
}
