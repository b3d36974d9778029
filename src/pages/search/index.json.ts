import { loadCatalog } from '../../catalog/load.ts';
import { indexOf } from '../../search/build.ts';

/** /search/index.json: which part of the small index has which words. */
export async function GET(): Promise<Response> {
  return Response.json(indexOf(await loadCatalog()).directory);
}
