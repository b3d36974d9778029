import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog/load.ts';
import type { Resource } from '../../../catalog/resource.ts';
import { absoluteTo } from '../../../components/absolute.ts';
import type { Format } from '../../../formats/format.ts';
import { citingFormats } from '../../../formats/index.ts';

/** One edition for reference managers: /resources/hicp/2019.bib */
export const getStaticPaths = (async () => {
  const { resources } = await loadCatalog();
  return resources.flatMap((resource) =>
    resource.editions.flatMap((edition) =>
      [...citingFormats].map(([extension, format]) => ({
        params: { id: resource.id, edition: edition.id, format: extension },
        // A work in this edition only: every format writes works.
        props: { resource: { ...resource, editions: [edition] }, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ resource: Resource; format: Format }> = async ({ props: { resource, format }, site }) => {
  const text = format.write([resource], { catalog: await loadCatalog(), absolute: absoluteTo(site) });
  return new Response(text, { headers: { 'Content-Type': format.mediaType } });
};
