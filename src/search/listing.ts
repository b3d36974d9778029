import type { Catalog } from '../catalog/catalog.ts';
import { formatDate } from '../catalog/date.ts';
import { facetNames, facets, termOf } from '../catalog/facets.ts';
import type { Organization } from '../catalog/organization.ts';
import { fullName, type Partner } from '../catalog/partner.ts';
import {
  fullTitle,
  newestFirst,
  publisherLine,
  statusLabel,
  type Edition,
  type Resource,
} from '../catalog/resource.ts';
import { kinds, partnerGroups, partnerStatuses } from '../schema/vocabulary.ts';
import type { CardEdition } from './part.ts';

/**
 * How much a word counts, by the field in which an entry says it: `also` has its synonyms, `part` the single words of
 * synonyms of several words, which tell little without their neighbors.
 */
export const fieldWeights = {
  name: 9,
  keyword: 5,
  date: 3,
  publisher: 2.4,
  label: 2,
  also: 1,
  part: 0.4,
  summary: 1.6,
  text: 0.5,
} as const;

export type FieldName = keyof typeof fieldWeights;

/** A work or a partner as search sees it: what may be asked for it, and what a result shows. */
export interface Listing {
  /** Address from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly shortName: string;
  readonly summary: string;
  readonly status: { readonly value: string; readonly label: string };
  /** Publisher, date, kind: the line under the summary. */
  readonly meta: readonly string[];
  /** Facet values by facet: `topic:telehealth`. */
  readonly facets: readonly string[];
  /** The newest first. */
  readonly editions: readonly CardEdition[];
  /** How many other works and partners it is tied to. */
  readonly ties: number;
  /** Each name in full; a query that spells one of them finds this listing first. */
  readonly names: readonly string[];
  /** Names of the organization that a partner is or speaks for; they find it, after whatever bears the name itself. */
  readonly otherNames: readonly string[];
  /** Phrases by field. */
  readonly fields: Readonly<Record<Exclude<FieldName, 'also' | 'part'>, readonly string[]>>;
}

/** Every work, the newest first, then every partner. */
export function listingsOf({ resources, partners, organizations }: Catalog): Listing[] {
  const works = newestFirst(resources).map((resource) => workListing(resource, resources));
  return [...works, ...partners.map((partner) => partnerListing(partner, organizations))];
}

function workListing(resource: Resource, all: readonly Resource[]): Listing {
  const { newest, publishers, sizes } = resource;
  const chosen = facetNames.flatMap((name) => facets[name].values(resource).map((value) => [name, value] as const));
  const labels = chosen.filter(([name]) => ['topic', 'audience', 'kind', 'size'].includes(name));
  const keepers = resource.maintainers.map(({ organization }) => organization);
  return {
    path: resource.path,
    title: fullTitle(resource),
    shortName: resource.shortName,
    summary: resource.summary,
    status: { value: resource.status.value, label: statusLabel(resource) },
    meta: [
      publisherLine(resource),
      ...(newest.issued ? [formatDate(newest.issued)] : []),
      kinds[resource.kind].label,
      ...(sizes.length > 0 ? [sizes.map((size) => termOf('size', size, all).label).join(', ')] : []),
    ],
    facets: chosen.map(([name, value]) => `${name}:${value}`),
    editions: [newest, ...resource.editions.filter((edition) => edition !== newest)].map(({ path, label, issued }) => ({
      path,
      label,
      issued,
    })),
    ties: resource.relations.length,
    names: distinct([resource.title, resource.acronym, ...resource.aliases]),
    otherNames: [],
    fields: {
      name: [resource.title, resource.acronym ?? resource.shortName, resource.id, ...resource.aliases],
      keyword: resource.keywords,
      date: resource.editions.flatMap((edition) => datePhrases(edition, edition === newest)),
      publisher: [...publishers, ...keepers].flatMap(organizationNames),
      label: labels.map(([name, value]) => termOf(name, value, all).label),
      summary: [resource.summary],
      text: [
        ...resource.structure.map(({ text }) => text),
        ...resource.editions.flatMap(({ contents }) => contents),
        ...resource.formats,
        resource.hipaa?.text ?? '',
      ],
    },
  };
}

function partnerListing(partner: Partner, organizations: readonly Organization[]): Listing {
  const { name, acronym } = partner;
  const organization = organizations.find(({ id }) => id === partner.organization);
  return {
    path: partner.path,
    title: fullName(partner),
    shortName: partner.shortName,
    summary: partner.summary,
    status: { value: partner.status.value, label: partnerStatuses[partner.status.value].label },
    meta: [`${partnerGroups[partner.group].label} of the HHS #Cyber Team`],
    facets: ['kind:partner'],
    editions: [],
    ties: partner.relations.length,
    names: distinct([name, acronym, ...partner.aliases]),
    otherNames: organization ? [...organizationNames(organization), ...organization.hosts] : [],
    fields: {
      name: [name, acronym ?? partner.shortName, partner.id, ...partner.aliases],
      keyword: partner.keywords,
      date: [],
      publisher: organization ? organizationNames(organization) : [],
      label: [`${partnerGroups[partner.group].label} HHS Cyber Team partner`],
      summary: [partner.summary],
      text: [partner.parent.text, partner.role.text, ...partner.duties.map(({ text }) => text)],
    },
  };
}

function distinct(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}

/** Year and month of an edition, and its label; its own date counts more than the dates others give, the newest edition most. */
function datePhrases({ issued, otherDates, label }: Edition, isNewest: boolean): string[] {
  const own = issued ? [issued.slice(0, 4), issued.slice(0, 7)] : [];
  const others = otherDates.flatMap(({ date }) => [date.slice(0, 4), date.slice(0, 7)]);
  return [...own, ...own, ...(isNewest ? own : []), ...others, label];
}

function organizationNames({ name, acronym, shortName, aliases }: Organization): string[] {
  return [...new Set([name, acronym ?? shortName, shortName, ...aliases])];
}
