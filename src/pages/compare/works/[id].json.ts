import type { APIRoute } from 'astro';
import { comparedWork } from '../../../catalog/comparison-columns.ts';
import { loadCatalog } from '../../../catalog/load.ts';

export async function getStaticPaths() {
  const { resources } = await loadCatalog();
  return resources.map(({ id }) => ({ params: { id } }));
}

/** What a browser needs of one work to compare it or to list it. */
export const GET: APIRoute = async ({ params }) => {
  const { resource } = await loadCatalog();
  return new Response(JSON.stringify(comparedWork(resource(params['id'] ?? ''))));
};
