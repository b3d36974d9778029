import type { APIRoute } from 'astro';
import { makeFilterFile } from '../../catalog/filter-file.ts';
import { loadCatalog } from '../../catalog/load.ts';

/** What the filter of the list reads; for programs there is the API. */
export const GET: APIRoute = async () => {
  const { resources } = await loadCatalog();
  return new Response(JSON.stringify(makeFilterFile(resources)), { headers: { 'Content-Type': 'application/json' } });
};
