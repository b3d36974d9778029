import { allChanges } from './additions.ts';
import { CatalogError } from './catalog-error.ts';
import { joinChanges, type Change } from './change.ts';
import { joinDocuments, type Document } from './documents.ts';
import type { CatalogFiles } from './files.ts';
import { joinEntries } from './join.ts';
import { known } from './known.ts';
import { makeOrganization, type Organization } from './organization.ts';
import type { Partner } from './partner.ts';
import { makeNeighbors } from './relation.ts';
import type { Resource } from './resource.ts';
import { findFaults } from './rules/index.ts';
import { joinLists, type SourceList } from './sources.ts';
import { joinStartPages, type StartPage } from './start.ts';

/** Everything that the site says, joined and sorted; the one thing that pages and formats read. */
export interface Catalog {
  /** Works in the order of their titles. */
  readonly resources: readonly Resource[];
  /** Partners in the order of the team diagram. */
  readonly partners: readonly Partner[];
  readonly organizations: readonly Organization[];
  readonly lists: readonly SourceList[];
  readonly documents: readonly Document[];
  /** Pages that tell where to start, by group and position. */
  readonly startPages: readonly StartPage[];
  /** What changed in this catalog, the latest first. */
  readonly changes: readonly Change[];
  /** The day of the newest review: the date of the data. */
  readonly asOf: string;
  resource: (id: string) => Resource;
  partner: (id: string) => Partner;
  /** Changes of one entry, the latest first, by its key: 'resources/hicp'. */
  changesOf: (key: string) => readonly Change[];
}

/** Joins the content files into the catalog. Throws a CatalogError when two files disagree. */
export function makeCatalog(files: CatalogFiles): Catalog {
  const findings = findFaults(files);
  if (findings.length > 0) throw new CatalogError(findings);

  const organizations = new Map([...files.organizations].map(([id, facts]) => [id, makeOrganization(id, facts)]));
  const neighbor = makeNeighbors(files);
  const lists = joinLists(files, neighbor);
  const { resources, partners } = joinEntries(files, { organizations, lists, neighbor });
  resources.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  partners.sort((a, b) => a.position - b.position);
  const entries = [...resources, ...partners];
  const resourceById = new Map(resources.map((resource) => [resource.id, resource]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const changes = joinChanges(allChanges(files), resources, partners);
  const changesByKey = Map.groupBy(changes, ({ key }) => key);

  return {
    resources,
    partners,
    organizations: [...organizations.values()],
    lists,
    documents: joinDocuments(entries, neighbor),
    startPages: joinStartPages(files.start, resourceById, partnerById, neighbor),
    changes,
    asOf: entries.reduce((latest, { reviewed }) => (reviewed > latest ? reviewed : latest), ''),
    resource: (id) => known(resourceById, id),
    partner: (id) => known(partnerById, id),
    changesOf: (key) => changesByKey.get(key) ?? [],
  };
}
