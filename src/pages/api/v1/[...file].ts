import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles } from '../../../api/files.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { absoluteTo } from '../../../components/absolute.ts';

/** Every file of the API: /api/v1/resources/hicp.json */
export const getStaticPaths = (async () => {
  const files = apiFiles(await loadCatalog(), absoluteTo(new URL(import.meta.env.SITE)));
  return [...files].map(([file, write]) => ({ params: { file }, props: { write } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: () => string }> = ({ props: { write } }) =>
  new Response(write(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
