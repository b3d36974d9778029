import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../catalog/load.ts';
import type { Resource } from '../../catalog/resource.ts';
import { absoluteTo } from '../../components/absolute.ts';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';

/** One work in every format of src/formats: /resources/hicp.csv */
export const getStaticPaths = (async () => {
  const { resources } = await loadCatalog();
  return resources.flatMap((resource) =>
    [...formats].map(([extension, format]) => ({
      params: { id: resource.id, format: extension },
      props: { resource, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ resource: Resource; format: Format }> = async ({ props: { resource, format }, site }) => {
  const text = format.write([resource], { catalog: await loadCatalog(), absolute: absoluteTo(site) });
  return new Response(text, { headers: { 'Content-Type': format.mediaType } });
};
