import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/load.ts';
import { drawSite } from '../../formats/cards/drawing.ts';
import { cardImage } from '../../formats/cards/render.ts';

/** The card of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { resources } = await loadCatalog();
  return new Response(await cardImage(drawSite(resources)), { headers: { 'Content-Type': 'image/png' } });
};
