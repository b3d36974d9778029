import type { APIRoute } from 'astro';
import { makeFilterFile } from '../../catalog/filter-file.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { indexOf } from '../../search/build.ts';

/** What the filter of the list reads; for programs there is the API. */
export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const file = makeFilterFile(catalog.resources, indexOf(catalog).directory.version);
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
