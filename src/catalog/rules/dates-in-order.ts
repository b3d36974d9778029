import type { CatalogFiles, Finding } from '../files.ts';
import { objectsOf } from './walk.ts';

const DATES = ['issued', 'asOf', 'date', 'when', 'seen', 'published'] as const;

/**
 * Nothing that an entry tells lies after the day of its last review, and nothing that several share after the latest of
 * these days; editions stand in the order of their dates.
 */
export function* datesAreInOrder(files: CatalogFiles): Generator<Finding> {
  const reviewedOn = ({ reviewed }: { reviewed: string }): string => reviewed;
  const latest = [...files.resources.values(), ...files.partners.values()].map(reviewedOn).sort().at(-1) ?? '';
  for (const { folder, id, path, value } of objectsOf(files, ['resources', 'partners', 'sources', 'changes'])) {
    const isEntry = folder === 'resources' || folder === 'partners';
    const reviewed = isEntry ? (files[folder].get(id)?.reviewed ?? '') : latest;
    const of = isEntry ? 'the review' : 'the latest review';
    for (const field of DATES) {
      const date = value[field];
      if (typeof date !== 'string' || !isBefore(reviewed, date)) continue;
      yield { folder, id, path: [...path, field], found: date, allowed: `a date up to ${of} of ${reviewed}` };
    }
  }
  yield* editionsOldestFirst(files);
}

function* editionsOldestFirst({ resources }: CatalogFiles): Generator<Finding> {
  for (const [id, { editions }] of resources) {
    for (const [index, { issued }] of editions.entries()) {
      const newer = editions.slice(0, index).find((other) => isBefore(issued, other.issued));
      if (!newer) continue;
      yield {
        folder: 'resources',
        id,
        path: ['editions', index, 'issued'],
        found: `${issued} below ${newer.issued}`,
        allowed: `editions in the order of their dates, the oldest first: above ${newer.id}`,
      };
    }
  }
}

/** Compares partial dates only as far as both are precise: '2019' is not before '2019-05'. */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
