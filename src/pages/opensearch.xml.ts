import type { APIRoute } from 'astro';
import XMLBuilder from 'fast-xml-builder';
import { site as about } from '../catalog/site.ts';
import { absoluteTo } from '../components/absolute.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** /opensearch.xml: lets a browser add our search to its own (OpenSearch 1.1 draft 6). */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteTo(site);
  const type = 'application/opensearchdescription+xml';
  const description = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: 'HPH Cyber',
      LongName: about.name,
      Description: 'Search works and partners of health care cybersecurity by name, acronym or everyday words.',
      InputEncoding: 'UTF-8',
      Image: { '@width': '16', '@height': '16', '@type': 'image/svg+xml', '#text': absolute('/favicon.svg') },
      Url: [
        { '@type': 'text/html', '@method': 'get', '@template': `${absolute('/search/')}?q={searchTerms}` },
        { '@type': type, '@rel': 'self', '@template': absolute('/opensearch.xml') },
      ],
    },
  });
  return new Response(description, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
