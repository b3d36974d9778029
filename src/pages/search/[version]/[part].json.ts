import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog/load.ts';
import { indexOf } from '../../../search/build.ts';

export const getStaticPaths = (async () => {
  const { directory, parts } = indexOf(await loadCatalog());
  return [...parts].map(([part, content]) => ({ params: { version: directory.version, part }, props: { content } }));
}) satisfies GetStaticPaths;

/** /search/<version>/<part>.json: a part of the small index; its address changes with the contents of the index. */
export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);
