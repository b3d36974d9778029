import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../catalog/load.ts';
import { absoluteTo } from '../components/absolute.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';

/** The whole catalog in every format of src/formats: /resources.csv */
export const getStaticPaths = (() =>
  [...formats].map(([extension, format]) => ({
    params: { format: extension },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: Format }> = async ({ props: { format }, site }) => {
  const catalog = await loadCatalog();
  const text = format.write(catalog.resources, { catalog, absolute: absoluteTo(site) });
  return new Response(text, { headers: { 'Content-Type': format.mediaType } });
};
