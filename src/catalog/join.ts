import type { Source } from '../schema/evidence.ts';
import type { PartnerFacts } from '../schema/partner.ts';
import type { ResourceFacts } from '../schema/resource.ts';
import { additions } from './additions.ts';
import { partnerPath, resourcePath } from './address.ts';
import { documentsOf } from './documents.ts';
import type { CatalogFiles } from './files.ts';
import { known } from './known.ts';
import { withCheck, type Checked } from './link.ts';
import type { Organization } from './organization.ts';
import type { Partner } from './partner.ts';
import { relationsByKey, type Neighbor, type Relation } from './relation.ts';
import { joinEditions, newestEdition, type Resource } from './resource.ts';
import type { Row, SourceList } from './sources.ts';

/** What the entries of all files have been joined to already. */
export interface Joined {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly lists: readonly SourceList[];
  readonly neighbor: (key: string) => Neighbor;
}

/** Joins each work and each partner with all that other files say of it. Throws a RangeError for a name of no file. */
export function joinEntries(
  files: CatalogFiles,
  { organizations, lists, neighbor }: Joined,
): { resources: Resource[]; partners: Partner[] } {
  const rows = Map.groupBy(
    lists.flatMap((list) => list.rows),
    (row) => row.entry.key,
  );
  const relations = relationsByKey(files, neighbor);
  const addedOn = additions(files);

  const checked = <T extends { readonly url: string | null }>(linked: T): T & Checked =>
    withCheck(linked, files.linkChecks);
  const shared = (key: string, facts: { sources: Readonly<Record<string, Source>> }): Shared => ({
    key,
    added: known(addedOn, key),
    documents: documentsOf(files, facts),
    relations: relations.get(key) ?? [],
    rows: rows.get(key) ?? [],
  });

  const joinResource = (id: string, facts: ResourceFacts): Resource => {
    const editions = joinEditions(id, facts.editions, checked);
    return {
      ...facts,
      ...shared(`resources/${id}`, facts),
      id,
      path: resourcePath(id),
      publishers: facts.publishers.map((name) => known(organizations, name)),
      maintainers: facts.maintainers.map((one) => ({ ...one, organization: known(organizations, one.organization) })),
      links: facts.links.map(checked),
      editions,
      newest: newestEdition(editions),
    };
  };
  const joinPartner = (id: string, facts: PartnerFacts): Partner => ({
    ...facts,
    ...shared(`partners/${id}`, facts),
    id,
    path: partnerPath(id),
    publishes: facts.publishes.map((one) => ({ ...one, resource: neighbor(`resources/${one.resource}`) })),
    contacts: facts.contacts.map(checked),
    links: facts.links.map(checked),
  });

  return {
    resources: [...files.resources].map(([id, facts]) => joinResource(id, facts)),
    partners: [...files.partners].map(([id, facts]) => joinPartner(id, facts)),
  };
}

/** What works and partners have alike from other files. */
interface Shared {
  readonly key: string;
  readonly added: string;
  readonly documents: ReadonlyMap<string, Source & Checked>;
  readonly relations: readonly Relation[];
  readonly rows: readonly Row[];
}
