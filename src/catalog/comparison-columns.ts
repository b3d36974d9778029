import { csfFunctions, editionStatuses } from '../schema/vocabulary.ts';
import { MOST_COLUMNS, type Column, type ComparedWork, type Field } from './comparison.ts';
import { pairPath } from './address.ts';
import { formatDate } from './date.ts';
import { facetNames, facets, termOf, type FacetName } from './facets.ts';
import {
  editionOf,
  editionTitle,
  fullTitle,
  statusLabel,
  type Edition,
  type Resource,
  publisherLine,
} from './resource.ts';
import { compareKeys } from './order.ts';

/** A field together with where its values come from. */
interface ComparedField extends Field {
  readonly ofWork?: (resource: Resource) => readonly string[];
  readonly ofEdition?: (edition: Edition, resource: Resource) => readonly string[];
}

/** A comparison that the build makes into a page. */
export interface PreparedComparison {
  /** Last part of its address: 'hicp' for the editions of a work, 'hicp-and-jsp' for two works. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Why the two stand side by side, as the catalog states it; null for editions of one work. */
  readonly reason: string | null;
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
  /** Labels of editions that did not fit. */
  readonly left: readonly string[];
}

const NOT_STATED = 'Not stated';

/** Facets with a row of their own below, which says more. */
const told: readonly FacetName[] = ['status', 'function', 'year'];

const comparedFields: readonly ComparedField[] = [
  { ...work('In one sentence'), form: 'sentence', ofWork: ({ summary }) => [summary] },
  {
    ...both('Status'),
    ofWork: (resource) => [`${statusLabel(resource)}, as of ${formatDate(resource.status.asOf)}`],
    ofEdition: ({ status }) => [editionStatuses[status].label],
  },
  { ...work('Edition to use'), ofWork: ({ newest }) => [newest.label] },
  { ...both('Issued'), ofWork: ({ newest }) => issued(newest), ofEdition: issued },
  { ...edition('Among the editions'), ofEdition: placeAmongEditions },
  ...facetNames.filter((name) => !told.includes(name)).map(fromFacet),
  { ...work('Size, in its own terms'), form: 'long', ofWork: ({ sizeNote }) => given(sizeNote) },
  { ...work('Access'), form: 'long', ofWork: ({ accessNote }) => given(accessNote) },
  { ...work('Form'), form: 'list', ofWork: ({ formats }) => formats },
  {
    ...both('Mapped to the NIST CSF', 'No published mapping found'),
    form: 'list',
    ofWork: (resource) => mappings(resource, () => true),
    ofEdition: ({ id }, resource) => mappings(resource, (of) => of === id),
  },
  { ...work('HIPAA', 'No published relation found'), form: 'sentence', ofWork: ({ hipaa }) => given(hipaa?.text) },
  {
    ...both('What is inside'),
    form: 'long',
    ofWork: ({ structure }) => structure.map(({ text }) => text),
    ofEdition: ({ contents }) => contents,
  },
  { ...edition('To know'), form: 'long', ofEdition: ({ note }) => given(note) },
];

/** A work and its editions as columns: what prebuilt pages show and what a browser fetches. */
export function comparedWork(resource: Resource): ComparedWork {
  const { summary, newest } = resource;
  return {
    inShort: {
      summary,
      publishers: publisherLine(resource),
      issued: newest.issued ? formatDate(newest.issued) : '',
    },
    fields: comparedFields.map(({ label, of, form, absent }) => ({ label, of, form, absent })),
    columns: [columnOfWork(resource), ...resource.editions.map((edition) => columnOfEdition(resource, edition))],
  };
}

/** The comparisons made at build time: the editions of each work that has several, and works said to go with each other. */
export function preparedComparisons(resources: readonly Resource[]): PreparedComparison[] {
  return [...resources.filter(({ editions }) => editions.length > 1).map(ofEditions), ...ofPairs(resources)];
}

function ofEditions(resource: Resource): PreparedComparison {
  const { fields, columns } = comparedWork(resource);
  const editions = columns.slice(1);
  const shown = editions.slice(-MOST_COLUMNS);
  return {
    id: resource.id,
    path: `/compare/${resource.id}/`,
    title: `${resource.shortName}: editions compared`,
    reason: null,
    fields,
    columns: shown,
    left: editions.slice(0, -shown.length).map(({ shortName }) => shortName),
  };
}

function ofPairs(resources: readonly Resource[]): PreparedComparison[] {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  return resources.flatMap((one) =>
    one.relations.flatMap(({ kind, inverse, to, note }) => {
      const other = byKey.get(to.key);
      if (kind !== 'complements' || inverse || !other) return [];
      const pair = [one, other].sort((a, b) => compareKeys(a.id, b.id));
      return {
        id: pair.map((resource) => resource.id).join('-and-'),
        path: pairPath(one.id, other.id),
        title: `${pair.map(({ shortName }) => shortName).join(' and ')} compared`,
        reason: note,
        fields: comparedWork(one).fields,
        columns: pair.map(columnOfWork),
        left: [],
      };
    }),
  );
}

function columnOfWork(resource: Resource): Column {
  const { id, formerly, path, shortName, status } = resource;
  return {
    id,
    formerly,
    path,
    shortName,
    name: fullTitle(resource),
    isEdition: false,
    status: { value: status.value, label: statusLabel(resource) },
    cells: comparedFields.map(({ ofWork }) => ofWork?.(resource) ?? []),
  };
}

function columnOfEdition(resource: Resource, edition: Edition): Column {
  const [id = '', ...formerly] = [resource.id, ...resource.formerly].flatMap((work) =>
    [edition.id, ...edition.formerly].map((own) => `${work}@${own}`),
  );
  return {
    id,
    formerly,
    path: edition.path,
    name: editionTitle(resource, edition),
    shortName: `${resource.shortName}, ${edition.label}`,
    isEdition: true,
    status: { value: edition.status, label: editionStatuses[edition.status].label },
    cells: comparedFields.map(({ ofEdition }) => ofEdition?.(edition, resource) ?? []),
  };
}

function work(label: string, absent = NOT_STATED): Field {
  return { label, of: 'work', form: 'text', absent };
}

function edition(label: string, absent = NOT_STATED): Field {
  return { label, of: 'edition', form: 'text', absent };
}

function both(label: string, absent = NOT_STATED): Field {
  return { label, of: 'both', form: 'text', absent };
}

function fromFacet(name: FacetName): ComparedField {
  const { label, values } = facets[name];
  return {
    ...work(label),
    form: 'list',
    ofWork: (resource) => values(resource).map((value) => termOf(name, value, [resource]).label),
  };
}

function given(text: string | undefined): string[] {
  return text ? [text] : [];
}

function issued({ issued, otherDates }: Edition): string[] {
  const others = otherDates.map(({ date, what }) => `${formatDate(date)}: ${what}`);
  return [...given(issued ? formatDate(issued) : undefined), ...others];
}

function placeAmongEditions(edition: Edition, resource: Resource): string[] {
  const label = (id: string): string => editionOf(resource, id)?.label ?? id;
  return [
    ...(edition.replaces ? [`Replaces ${label(edition.replaces)}`] : []),
    ...(edition.replacedBy ? [`Replaced by ${label(edition.replacedBy)}`] : []),
    ...(edition.reprints ? [`Repeats the text of ${label(edition.reprints)}`] : []),
    ...edition.reprintedAs.map((id) => `Issued again as ${label(id)}`),
  ];
}

function mappings(resource: Resource, isMeant: (edition: string) => boolean): string[] {
  return resource.mappings
    .filter(({ edition }) => isMeant(edition))
    .flatMap(({ version, functions }) => functions.map((id) => `CSF ${version}: ${csfFunctions[id].label}`));
}
