import type { CatalogFiles, Finding } from '../files.ts';
import { objectsOf } from './walk.ts';

/** What a person of the catalog did on a day, which nobody does in advance. */
const DAYS = ['reviewed', 'seen', 'added', 'date'] as const;

/** Nothing was reviewed, read, added or changed after `today`; a mistyped year would count for the whole catalog. */
export function* daysHavePassed(files: CatalogFiles, today: string): Generator<Finding> {
  for (const { folder, id, path, value } of objectsOf(files, [
    'resources',
    'partners',
    'sources',
    'start',
    'changes',
  ])) {
    for (const field of DAYS) {
      const day = value[field];
      if (typeof day !== 'string' || day.length < today.length || day <= today) continue;
      yield { folder, id, path: [...path, field], found: day, allowed: `a day up to today, ${today}` };
    }
  }
}
