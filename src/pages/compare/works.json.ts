import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/load.ts';

/** Names to choose from: id and name of each work, with those of its editions where it has several. */
export const GET: APIRoute = async () => {
  const { resources } = await loadCatalog();
  const names = resources.map(({ id, shortName, title, editions }) => ({
    id,
    name: title.startsWith(shortName) ? title : `${shortName}: ${title}`,
    editions: editions.length > 1 ? editions.map((edition) => ({ id: edition.id, name: edition.label })) : [],
  }));
  return new Response(JSON.stringify(names));
};
