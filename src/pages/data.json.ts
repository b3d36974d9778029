import type { APIRoute } from 'astro';
import { dataCatalog, type Download } from '../api/dcat.ts';
import { print } from '../api/envelope.ts';
import { loadCatalog } from '../catalog/load.ts';
import { absoluteTo } from '../components/absolute.ts';
import { formats } from '../formats/index.ts';

/**
 * Where data portals may write to: the build setting CONTACT when it is a mail address. DCAT-US asks for one, so without
 * it stands one at a host that cannot exist.
 */
const [, email = 'catalog@hph-cyber-catalog.example'] =
  /^(?:mailto:)?([^\s@:/]+@[\w.-]+)$/.exec(process.env['CONTACT'] ?? '') ?? [];

/** The description of the catalog for data portals. */
export const GET: APIRoute = async ({ site }) =>
  new Response(print(dataCatalog(await loadCatalog(), absoluteTo(site), { downloads, email })), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

const downloads: readonly Download[] = [
  {
    title: 'Everything in one file, from the API',
    path: '/api/v1/catalog.json',
    mediaType: 'application/json',
    describedBy: { path: '/api/v1/schema/catalog.json', mediaType: 'application/schema+json' },
  },
  {
    title: 'Changes as an Atom feed',
    path: '/feeds/all.atom',
    mediaType: 'application/atom+xml',
    describedBy: { path: '/feeds/', mediaType: 'text/html' },
  },
  ...[...formats].map(([extension, { label, mediaType, schema }]) => ({
    title: `All works as ${label}`,
    path: `/resources.${extension}`,
    mediaType: mediaType.replace(/;.*/, ''),
    describedBy: schema
      ? { path: schema, mediaType: 'application/schema+json' }
      : { path: '/data/#files', mediaType: 'text/html' },
  })),
];
