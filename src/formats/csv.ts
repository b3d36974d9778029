import { stringify } from 'csv-stringify/sync';
import { facetNames, facets } from '../catalog/facets.ts';
import type { Resource } from '../catalog/resource.ts';
import type { Context, Format } from './format.ts';

/** One row per work after RFC 4180, for spreadsheets: UTF-8 with a byte order mark, and no cell that can run as a formula. */
const csv: Format = {
  label: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  write: (resources, context) =>
    stringify(
      resources.map((resource) => row(resource, context)),
      { header: true, columns: names, bom: true, record_delimiter: 'windows', escape_formulas: true },
    ),
};
export default csv;

type Cell = (resource: Resource, context: Context) => string;

const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  acronym: ({ acronym }) => acronym ?? '',
  summary: ({ summary }) => summary,
  ...Object.fromEntries(
    facetNames.map((name): [string, Cell] => [name, (resource) => join(facets[name].values(resource))]),
  ),
  status_as_of: ({ status }) => status.asOf,
  status_statement: ({ status }) => status.statement,
  newest_edition: ({ newest }) => newest.id,
  issued: ({ newest }) => newest.issued ?? '',
  editions: ({ editions }) => join(editions.map(({ id }) => id)),
  url: ({ links }) => links[0]?.url ?? '',
  page: ({ path }, { absolute }) => absolute(path),
  reviewed: ({ reviewed }) => reviewed,
};
const names = Object.keys(columns);

function row(resource: Resource, context: Context): string[] {
  return Object.values(columns).map((cell) => cell(resource, context));
}

function join(values: readonly string[]): string {
  return values.join('; ');
}
