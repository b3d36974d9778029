import { compareDates } from './date.ts';
import type { Edition, Resource } from './resource.ts';

/** An edition together with its work. */
export interface Issue {
  readonly resource: Resource;
  readonly edition: Edition;
}

/** All editions of all works, newest first; those without a date come last. */
export function issuesNewestFirst(resources: readonly Resource[]): Issue[] {
  const issues = resources.flatMap((resource) => resource.editions.map((edition) => ({ resource, edition })));
  return issues.sort(
    (a, b) =>
      compareDates(b.edition.issued, a.edition.issued) || a.resource.title.localeCompare(b.resource.title, 'en'),
  );
}

/** Editions that another edition of the same work replaced, the latest replacement first. */
export function replacements(resources: readonly Resource[]): { resource: Resource; older: Edition; newer: Edition }[] {
  return issuesNewestFirst(resources).flatMap(({ resource, edition }) => {
    const older = resource.editions.find(({ id }) => id === edition.replaces);
    return older ? [{ resource, older, newer: edition }] : [];
  });
}
