import type { APIRoute } from 'astro';
import { absoluteTo } from '../components/absolute.ts';

/** Everything may be read; RFC 9309. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteTo(site)('/sitemap.xml')}\n`);
