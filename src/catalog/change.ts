import type { ChangeFacts } from '../schema/change.ts';
import { firstKey } from './former.ts';
import type { Partner } from './partner.ts';
import { editionOf, type Edition, type Resource } from './resource.ts';
import { compareKeys } from './order.ts';

/** One change of this catalog, seen from one entry that it touches: as such it stands in feeds. */
export interface Change extends Omit<ChangeFacts, 'entries' | 'edition'> {
  /**
   * Record and entry, under the first id that the entry ever had: 2026-11-21-first-publication/resources/hicp. Never used
   * for anything else, and not changed by a rename (RFC 4287, 4.2.6).
   */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly path: string;
  /** The work; null when a partner changed. */
  readonly resource: Resource | null;
  /** The edition that the change is about, otherwise the newest one; null for partners. */
  readonly edition: Edition | null;
  /** Publisher’s address of it; null when none is known. */
  readonly address: string | null;
}

/** The changes of all records, one for each entry touched: the latest first, then by record and entry. */
export function joinChanges(
  records: ReadonlyMap<string, ChangeFacts>,
  resources: readonly Resource[],
  partners: readonly Partner[],
): Change[] {
  const works = new Map(resources.map((resource) => [resource.key, resource]));
  const others = new Map(partners.map((partner) => [partner.key, partner]));
  const changes = [...records].flatMap(([record, { entries, edition: editionId, ...facts }]) =>
    entries.flatMap((key): Change[] => {
      const resource = works.get(key) ?? null;
      const subject = resource ?? others.get(key);
      if (!subject) return [];
      const named = resource ? editionOf(resource, editionId) : undefined;
      const edition = named ?? resource?.newest ?? null;
      return [
        {
          ...facts,
          id: `${record}/${firstKey(key, subject.formerly)}`,
          key,
          name: resource ? resource.title : subject.shortName,
          path: named?.path ?? subject.path,
          resource,
          edition,
          address: (named?.links[0] ?? subject.links[0])?.url ?? null,
        },
      ];
    }),
  );
  return changes.sort((a, b) => compareKeys(b.date, a.date) || compareKeys(a.id, b.id));
}
