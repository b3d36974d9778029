import type { APIRoute } from 'astro';
import { site } from '../catalog/site.ts';
import { href } from '../components/href.ts';

/** /opensearch.xml: lets a browser add our search to its own (OpenSearch 1.1 draft 6). */
export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (path: string): string => new URL(href(path), origin).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>HPH Cyber</ShortName>
  <LongName>${site.name}</LongName>
  <Description>Search works and partners of health care cybersecurity by name, acronym or everyday words.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${absolute('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
