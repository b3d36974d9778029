import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog/load.ts';
import type { Resource } from '../../../catalog/resource.ts';
import { hasCards } from '../../../components/card.ts';
import { drawWork } from '../../../formats/cards/drawing.ts';
import { cardImage } from '../../../formats/cards/render.ts';

/** One card for each work: /cards/works/hicp.png */
export const getStaticPaths = (async () => {
  const { resources } = await loadCatalog();
  return hasCards ? resources.map((resource) => ({ params: { id: resource.id }, props: { resource } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ resource: Resource }> = async ({ props: { resource } }) =>
  new Response(await cardImage(drawWork(resource)), { headers: { 'Content-Type': 'image/png' } });
