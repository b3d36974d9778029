import type { APIRoute } from 'astro';
import { deskFrom } from '../../catalog/correction.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { contactsOf, securityText } from '../../catalog/security.ts';
import { absoluteTo } from '../../components/absolute.ts';

/** /.well-known/security.txt: whom to tell about a weakness of this site. CONTACT and REPOSITORY_URL are settings of the build. */
export const GET: APIRoute = async ({ site }) => {
  const { asOf } = await loadCatalog();
  const absolute = absoluteTo(site);
  const { repository } = deskFrom(process.env);
  const contacts = contactsOf({ contact: process.env['CONTACT'], repository }, absolute('/about/#corrections'));
  const text = securityText({ contacts, canonical: absolute('/.well-known/security.txt'), asOf });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
