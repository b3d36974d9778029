import * as vocabulary from '../schema/vocabulary.ts';
import type { Term, Terms } from '../schema/vocabulary.ts';
import { browsePath } from './address.ts';
import type { Organization } from './organization.ts';
import type { Resource } from './resource.ts';
import { compareKeys } from './order.ts';

/** A property by which works are browsed and filtered. */
export interface Facet {
  readonly label: string;
  /** What a reader asks when choosing a value. */
  readonly question: string;
  /** The values that a work has; each stands in addresses as it is, so it is an id and no free text. */
  readonly values: (resource: Resource) => readonly string[];
  /** The closed list; without one, `term` names a value. */
  readonly terms?: Terms;
  readonly term?: (value: string, resources: readonly Resource[]) => Term;
}

/** The table of facets: one line makes browse pages, filters, links on pages, search facets and columns of exports. */
export const facets = {
  topic: { label: 'Topic', question: 'What is it about?', values: (r) => r.topics, terms: vocabulary.topics },
  audience: { label: 'Audience', question: 'Whom is it for?', values: (r) => r.audiences, terms: vocabulary.audiences },
  size: {
    label: 'Organization size',
    question: 'For what size of organization?',
    values: (r) => r.sizes,
    terms: vocabulary.sizes,
  },
  kind: { label: 'Kind', question: 'What kind of work?', values: (r) => [r.kind], terms: vocabulary.kinds },
  publisher: {
    label: 'Publisher',
    question: 'Who publishes it?',
    values: (r) => r.publishers.map(({ id }) => id),
    term: publisherTerm,
  },
  function: {
    label: 'NIST CSF function',
    question: 'Which function does a published mapping name?',
    values: mappedFunctions,
    terms: vocabulary.csfFunctions,
  },
  cost: {
    label: 'Cost',
    question: 'What does it cost?',
    values: (r) => (r.cost ? [r.cost] : []),
    terms: vocabulary.costs,
  },
  status: {
    label: 'Status',
    question: 'Is it current?',
    values: (r) => [r.status.value],
    terms: vocabulary.workStatuses,
  },
  year: { label: 'Year', question: 'When was the newest edition issued?', values: newestYear, term: yearTerm },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** One value of a facet with its works. */
export interface FacetValue extends Term {
  readonly id: string;
  readonly path: string;
  readonly resources: readonly Resource[];
}

/** The values of a facet that occur, in the order of the closed list (otherwise by label; years newest first). */
export function facetValues(name: FacetName, resources: readonly Resource[]): FacetValue[] {
  const facet: Facet = facets[name];
  const pairs = resources.flatMap((resource) => facet.values(resource).map((value) => ({ value, resource })));
  const found = Map.groupBy(pairs, ({ value }) => value);
  const values = [...found].map(([id, group]) => {
    const works = group.map(({ resource }) => resource);
    return { id, path: browsePath(name, id), resources: works, ...termOf(name, id, works) };
  });
  if (facet.terms) return values.sort((a, b) => order(facet.terms, a.id) - order(facet.terms, b.id));
  return values.sort((a, b) => (name === 'year' ? compareKeys(b.id, a.id) : a.label.localeCompare(b.label, 'en')));
}

/** Facets as that of publishers grow with the catalog; beside other things so many of their values are shown at most. */
const MOST_VALUES = 24;

/** The values that most works have, in the order given. */
export function fullest(values: readonly FacetValue[]): FacetValue[] {
  const ranked = values.toSorted((a, b) => b.resources.length - a.resources.length);
  const kept = new Set(ranked.slice(0, MOST_VALUES));
  return values.filter((value) => kept.has(value));
}

/** Label and definition of one value. */
export function termOf(name: FacetName, value: string, resources: readonly Resource[]): Term {
  const facet: Facet = facets[name];
  return (
    facet.terms?.[value] ?? facet.term?.(value, resources) ?? { label: value, definition: `${facet.label}: ${value}.` }
  );
}

function order(terms: Terms | undefined, id: string): number {
  return Object.keys(terms ?? {}).indexOf(id);
}

function mappedFunctions(resource: Resource): string[] {
  const named = new Set<string>(resource.mappings.flatMap(({ functions }) => functions));
  return vocabulary.idsOf(vocabulary.csfFunctions).filter((id) => named.has(id));
}

function newestYear(resource: Resource): string[] {
  return resource.newest.issued ? [resource.newest.issued.slice(0, 4)] : [];
}

function publisherTerm(id: string, resources: readonly Resource[]): Term {
  const isMeant = (organization: Organization): boolean => organization.id === id;
  const found = resources.find(({ publishers }) => publishers.some(isMeant))?.publishers.find(isMeant);
  return { label: found?.shortName ?? id, definition: found?.definition ?? '' };
}

function yearTerm(year: string): Term {
  return { label: year, definition: `Works whose newest edition was issued in ${year}.` };
}
