/** One page of each kind, and the addresses of all pages of a build. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Kinds of page by the form of their address; the first that fits counts. */
const forms: readonly (readonly [kind: string, form: RegExp])[] = [
  ['home', /^\/$/],
  ['all resources', /^\/resources\/$/],
  ['edition', /^\/resources\/[^/]+\/[^/]+\/$/],
  ['resource', /^\/resources\/[^/]+\/$/],
  ['partner', /^\/partners\/[^/]+\/$/],
  ['browse value', /^\/browse\/[^/]+\/[^/]+\/$/],
  ['start page', /^\/start\/[^/]+\/$/],
  ['comparison', /^\/compare\/[^/]+\/$/],
  ['search', /^\/search\/$/],
  ['timeline', /^\/timeline\/$/],
  ['map', /^\/map\/$/],
  ['my list', /^\/my-list\/$/],
];

export function addressesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Addresses by kind; what fits no form is left out. */
export function byKind(addresses: readonly string[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>(forms.map(([kind]) => [kind, []]));
  for (const address of addresses) {
    const kind = forms.find(([, form]) => form.test(address))?.[0];
    if (kind) kinds.get(kind)?.push(address);
  }
  return kinds;
}

export function fileOf(dist: string, address: string): string {
  return join(dist, address, 'index.html');
}
