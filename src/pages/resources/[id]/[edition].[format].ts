import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog/load.ts';
import type { Resource } from '../../../catalog/resource.ts';
import { absoluteTo } from '../../../components/absolute.ts';
import { citingFormats } from '../../../components/sections/citing.ts';
import { formats } from '../../../formats/index.ts';

/** One edition for reference managers: /resources/hicp/2019.bib */
export const getStaticPaths = (async () => {
  const { resources } = await loadCatalog();
  return resources.flatMap((resource) =>
    resource.editions.flatMap((edition) =>
      citingFormats.map((format) => ({
        params: { id: resource.id, edition: edition.id, format },
        // A work in this edition only: every format writes works.
        props: { resource: { ...resource, editions: [edition] } },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ resource: Resource }> = async ({ params, props: { resource }, site }) => {
  const format = formats.get(params['format'] ?? '');
  if (!format) throw new RangeError(`no format named ${params['format']}`);
  const text = await format.write([resource], { catalog: await loadCatalog(), absolute: absoluteTo(site) });
  return new Response(text, { headers: { 'Content-Type': format.mediaType } });
};
