import { compareDates } from './date.ts';
import { hasEnded, type Edition, type Resource } from './resource.ts';

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

/** What happened to a work: one edition took the place of another, or the work as a whole ended. */
export interface News {
  readonly resource: Resource;
  readonly date: string | null;
  /** Missing when the work ended. */
  readonly replacement?: { readonly older: Edition; readonly newer: Edition };
}

/** The latest of what happened to works, newest first; what has no date comes last. */
export function latestNews(resources: readonly Resource[], most: number): News[] {
  const news = [...resources.flatMap(replacements), ...resources.filter(hasEnded).map(ending)];
  return news.sort((a, b) => compareDates(b.date, a.date)).slice(0, most);
}

function replacements(resource: Resource): News[] {
  return resource.editions.flatMap((newer) => {
    const older = resource.editions.find(({ id }) => id === newer.replaces);
    return older ? [{ resource, date: newer.issued, replacement: { older, newer } }] : [];
  });
}

/** A work ended when a list it stood on stopped being right; without that, the day of the evidence has to do. */
function ending(resource: Resource): News {
  return { resource, date: lastSinceListed(resource) ?? resource.status.asOf };
}

/** The latest day on which a list that the work stood on stopped being right; null where no day is known. */
export function lastSinceListed({ sinceListed }: Resource): string | null {
  const dates = sinceListed.flatMap(({ when }) => when ?? []).sort(compareDates);
  return dates.at(-1) ?? null;
}
