import type { Source } from '../schema/evidence.ts';
import { additions, allChanges } from './additions.ts';
import { partnerPath, resourcePath } from './address.ts';
import { joinChanges, type Change } from './change.ts';
import type { CatalogFiles, Finding } from './files.ts';
import { withCheck, type Checked } from './link.ts';
import { makeOrganization, type Organization } from './organization.ts';
import type { Partner } from './partner.ts';
import { fullTitle, joinEditions, newestEdition, type Neighbor, type Relation, type Resource } from './resource.ts';
import { findFaults } from './rules/index.ts';
import { joinStartPages, type StartPage } from './start.ts';
import { joinDocuments, joinLists, type Document, type Row, type SourceList } from './sources.ts';

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
}

/** Files that disagree with each other; the message names every disagreement. */
export class CatalogError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map(
          ({ folder, id, path, found, allowed }) =>
            `content/${folder}/${id}: ${path.join('.')}: found ${found}; allowed: ${allowed}`,
        )
        .join('\n'),
    );
    this.name = 'CatalogError';
    this.findings = findings;
  }
}

/** Joins the content files into the catalog. Throws a CatalogError when two files disagree. */
export function makeCatalog(files: CatalogFiles): Catalog {
  const findings = findFaults(files);
  if (findings.length > 0) throw new CatalogError(findings);

  const organizations = new Map([...files.organizations].map(([id, facts]) => [id, makeOrganization(id, facts)]));
  const neighbor = makeNeighbors(files);
  const lists = joinLists(files, neighbor);
  const rows = Map.groupBy(
    lists.flatMap((list) => list.rows),
    (row) => row.entry.key,
  );
  const relations = Map.groupBy(allRelations(files, neighbor), ({ key }) => key);
  const joined = (key: string): { relations: Relation[]; rows: Row[] } => ({
    relations: (relations.get(key) ?? []).map(({ relation }) => relation),
    rows: rows.get(key) ?? [],
  });

  const checked = <T extends { readonly url: string | null }>(linked: T): T & Checked =>
    withCheck(linked, files.linkChecks);

  const addedOn = additions(files);
  const resources = [...files.resources].map(([id, facts]): Resource => {
    const key = `resources/${id}`;
    const editions = joinEditions(id, facts.editions, checked);
    const publishers = facts.publishers.map((name) => known(organizations, name));
    return {
      ...facts,
      id,
      key,
      path: resourcePath(id),
      publishers,
      maintainers: facts.maintainers.map((one) => ({ ...one, organization: known(organizations, one.organization) })),
      links: facts.links.map(checked),
      editions,
      newest: newestEdition(editions),
      documents: documentsOf(files, facts),
      added: known(addedOn, key),
      ...joined(key),
    };
  });
  const partners = [...files.partners].map(([id, facts]): Partner => {
    const key = `partners/${id}`;
    const publishes = facts.publishes.map(({ resource, ...rest }) => ({
      ...rest,
      resource: neighbor(`resources/${resource}`),
    }));
    return {
      ...facts,
      id,
      key,
      path: partnerPath(id),
      publishes,
      contacts: facts.contacts.map(checked),
      links: facts.links.map(checked),
      documents: documentsOf(files, facts),
      added: known(addedOn, key),
      ...joined(key),
    };
  });

  resources.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  partners.sort((a, b) => a.position - b.position);
  const resourceById = new Map(resources.map((resource) => [resource.id, resource]));
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    resources,
    partners,
    organizations: [...organizations.values()],
    lists,
    documents: joinDocuments([...resources, ...partners], neighbor),
    startPages: joinStartPages(files.start, resourceById, partnerById, neighbor),
    changes: joinChanges(allChanges(files), resources, partners),
    asOf: [...resources, ...partners].reduce((latest, { reviewed }) => (reviewed > latest ? reviewed : latest), ''),
    resource: (id) => known(resourceById, id),
    partner: (id) => known(partnerById, id),
  };
}

function makeNeighbors(files: CatalogFiles): (key: string) => Neighbor {
  const neighbors = new Map<string, Neighbor>();
  for (const [id, facts] of files.resources)
    neighbors.set(`resources/${id}`, {
      key: `resources/${id}`,
      path: resourcePath(id),
      name: fullTitle(facts),
      shortName: facts.shortName,
    });
  for (const [id, facts] of files.partners)
    neighbors.set(`partners/${id}`, {
      key: `partners/${id}`,
      path: partnerPath(id),
      name: facts.name,
      shortName: facts.shortName,
    });
  return (key) => known(neighbors, key);
}

/** Each stated relation twice: for the entry that states it, and turned round for the other one. */
function* allRelations(
  files: CatalogFiles,
  neighbor: (key: string) => Neighbor,
): Generator<{ key: string; relation: Relation }> {
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, { relations }] of files[folder]) {
      const key = `${folder}/${id}`;
      for (const { to, ...rest } of relations) {
        yield { key, relation: { ...rest, to: neighbor(to), inverse: false, statedBy: key } };
        yield { key: to, relation: { ...rest, to: neighbor(key), inverse: true, statedBy: key } };
      }
    }
  }
}

function documentsOf(
  files: CatalogFiles,
  facts: { sources: Readonly<Record<string, Source>> },
): Map<string, Source & Checked> {
  const named = new Set<string>();
  collectSources(facts, named);
  return new Map(
    [...named].flatMap((name) => {
      const document = facts.sources[name] ?? files.sources.get(name);
      return document ? [[name, withCheck(document, files.linkChecks)]] : [];
    }),
  );
}

function collectSources(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(part)) for (const name of part as string[]) into.add(name);
    else collectSources(part, into);
  }
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new RangeError(`no entry named ${id}`);
  return found;
}
