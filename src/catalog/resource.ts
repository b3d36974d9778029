import type { Source } from '../schema/evidence.ts';
import type { EditionFacts } from '../schema/edition.ts';
import type { ResourceFacts } from '../schema/resource.ts';
import { partnerStatuses, workStatuses } from '../schema/vocabulary.ts';
import { editionPath } from './address.ts';
import { compareDates } from './date.ts';
import type { Checked, Link } from './link.ts';
import type { Organization } from './organization.ts';
import type { Relation } from './relation.ts';
import type { Row } from './sources.ts';

/** One dated issue of a work, with what the other editions say about it. */
export interface Edition extends Omit<EditionFacts, 'links'> {
  readonly path: string;
  readonly links: readonly Link[];
  /** Id of the edition that takes its place. */
  readonly replacedBy: string | null;
  /** Ids of the editions that repeat its text. */
  readonly reprintedAs: readonly string[];
}

/** Another organization that wrote, hosts or maintains a work, with its role. */
export type Maintainer = Omit<ResourceFacts['maintainers'][number], 'organization'> & {
  readonly organization: Organization;
};

/** A work with its names resolved. */
export interface Resource extends Omit<
  ResourceFacts,
  'added' | 'editions' | 'links' | 'publishers' | 'maintainers' | 'relations'
> {
  readonly id: string;
  /** Folder and id, unique among all entries: resources/hicp. */
  readonly key: string;
  readonly path: string;
  readonly publishers: readonly Organization[];
  /** The day on which it joined the catalog. */
  readonly added: string;
  readonly maintainers: readonly Maintainer[];
  readonly links: readonly Link[];
  readonly editions: readonly Edition[];
  /** The edition to use today: the current one, otherwise the latest that nothing replaces. */
  readonly newest: Edition;
  readonly relations: readonly Relation[];
  /** Rows of the source lists that led here. */
  readonly rows: readonly Row[];
  /** Every document named in the file, by short name. */
  readonly documents: ReadonlyMap<string, Source & Checked>;
}

/** Joins the editions of one work: who replaces whom, oldest first. */
export function joinEditions(
  id: string,
  editions: readonly EditionFacts[],
  checked: (link: EditionFacts['links'][number]) => Link,
): Edition[] {
  return editions.map((edition) => ({
    ...edition,
    path: editionPath(id, edition.id),
    links: edition.links.map(checked),
    replacedBy: editions.find((other) => other.replaces === edition.id)?.id ?? null,
    reprintedAs: editions.filter((other) => other.reprints === edition.id).map((other) => other.id),
  }));
}

/** The edition to use today; throws a RangeError when there is none, which the schema rules out. */
export function newestEdition(editions: readonly Edition[]): Edition {
  const standing = editions.filter((edition) => edition.replacedBy === null && edition.status !== 'reprint');
  const newest =
    editions.find((edition) => edition.status === 'current') ??
    standing.sort((a, b) => compareDates(a.issued, b.issued)).at(-1) ??
    editions.at(-1);
  if (!newest) throw new RangeError('a work has at least one edition');
  return newest;
}

/** Works by the date of the edition to use today, the newest first; without a date last. */
export function newestFirst(resources: readonly Resource[]): Resource[] {
  return resources.toSorted((a, b) => compareDates(b.newest.issued, a.newest.issued));
}

/** An edition of a work by its id; undefined for an id that is empty or of no edition. */
export function editionOf(
  { editions }: Pick<Resource, 'editions'>,
  id: string | null | undefined,
): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The words of the status mark. Of a service, of which “no later edition” says nothing, it is whether it is at work. */
export function statusLabel({ kind, status: { value } }: Pick<Resource, 'kind' | 'status'>): string {
  if (kind === 'service' && value === 'unclear') return partnerStatuses.unclear.label;
  return workStatuses[value].label;
}

/** Tells whether a work was retired or its program ended, which every edition of it has to say. */
export function hasEnded({ status }: Pick<Resource, 'status'>): boolean {
  return status.value === 'ended';
}

/** Where an edition stands today. */
export type Standing = Edition['status'] | Resource['status']['value'];

/** The status of an edition; of the last one of a work that has ended, that it ended with the work. */
export function standingOf(resource: Pick<Resource, 'status' | 'newest'>, { id, status }: Edition): Standing {
  return hasEnded(resource) && id === resource.newest.id ? 'ended' : status;
}

/** Tells whether the work is a program, by the forms in which it comes. */
export function isSoftware({ formats }: Pick<Resource, 'formats'>): boolean {
  return formats.some((form) => /\bapplication\b|\bsoftware\b/i.test(form));
}

/** Who issued an edition, by name: who its documents name, otherwise the publishers of the work today. */
export function issuersOf({ publishers }: Pick<Resource, 'publishers'>, { issuedBy }: Edition): readonly string[] {
  return issuedBy.length > 0 ? issuedBy : publishers.map(({ name }) => name);
}

/** Title and acronym in one line, as in lists and page titles: “… Practices (HICP)”; no acronym that the title has. */
export function fullTitle({ title, acronym }: Pick<Resource, 'title' | 'acronym'>): string {
  if (!acronym || title.split(' ').some((word) => word === acronym || word === `(${acronym})`)) return title;
  return `${title} (${acronym})`;
}

/** Who publishes a work, in one line as short as it can be: acronyms where there are any. */
export function publisherLine({ publishers }: Pick<Resource, 'publishers'>): string {
  return publishers.map(({ acronym, shortName }) => acronym ?? shortName).join(', ');
}

/** What an edition is called away from its work: its own title or that of the work, then its label. */
export function editionTitle(resource: Pick<Resource, 'title' | 'acronym'>, { title, label }: Edition): string {
  return `${title ?? fullTitle(resource)}: ${label}`;
}
