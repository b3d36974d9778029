import { stringify } from 'csv-stringify/sync';
import { facetNames, facets } from '../catalog/facets.ts';
import type { Resource } from '../catalog/resource.ts';
import type { Context, Format } from './format.ts';

/** One row per work after RFC 4180, for spreadsheets: UTF-8 with a byte order mark, and no cell that can run as a formula. */
const csv: Format = {
  label: 'CSV',
  holds: 'one row per work',
  mediaType: 'text/csv; charset=utf-8',
  joining: 'table',
  write: (resources, context) => {
    const rows = resources.map((resource) => columns.map(({ cell }) => cell(resource, context)));
    const header = columns.map(({ name }) => name);
    return stringify([header, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
  },
};
export default csv;

/** A column of the file; readers find its description on the page about the files. */
interface Column {
  readonly name: string;
  readonly description: string;
  readonly cell: (resource: Resource, context: Context) => string;
}

const ofFacets = facetNames.map((name): Column => {
  const { label, question, values } = facets[name];
  return { name, description: `${label}: ${question}`, cell: (resource) => join(values(resource)) };
});

export const columns: readonly Column[] = [
  { name: 'id', description: 'Name of the work in addresses.', cell: ({ id }) => id },
  { name: 'title', description: 'Title of the work.', cell: ({ title }) => title },
  { name: 'acronym', description: 'Acronym, when it has one.', cell: ({ acronym }) => acronym ?? '' },
  { name: 'summary', description: 'What it is, in one sentence.', cell: ({ summary }) => summary },
  ...ofFacets,
  { name: 'status_as_of', description: 'Date of the evidence for the status.', cell: ({ status }) => status.asOf },
  { name: 'status_statement', description: 'The status in words.', cell: ({ status }) => status.statement },
  { name: 'newest_edition', description: 'Id of the edition to use today.', cell: ({ newest }) => newest.id },
  {
    name: 'issued',
    description: 'Date of that edition, as precise as known.',
    cell: ({ newest }) => newest.issued ?? '',
  },
  {
    name: 'editions',
    description: 'Ids of all editions, oldest first.',
    cell: ({ editions }) => join(editions.map(({ id }) => id)),
  },
  { name: 'url', description: 'Address at the publisher.', cell: ({ links }) => links[0]?.url ?? '' },
  { name: 'page', description: 'Page of this catalog.', cell: ({ path }, { absolute }) => absolute(path) },
  { name: 'reviewed', description: 'Day of the last review.', cell: ({ reviewed }) => reviewed },
];

function join(values: readonly string[]): string {
  return values.join('; ');
}
