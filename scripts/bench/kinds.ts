/** The kinds of pages of a build, and the addresses of all of them. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Kinds of which there are many pages, by the form of their address; the first that fits counts. */
const forms: readonly (readonly [kind: string, form: RegExp])[] = [
  ['home', /^\/$/],
  ['all resources', /^\/resources\/$/],
  ['all resources, further page', /^\/resources\/page\//],
  ['edition', /^\/resources\/[^/]+\/[^/]+\/$/],
  ['resource', /^\/resources\/[^/]+\/$/],
  ['partner', /^\/partners\/[^/]+\/$/],
  ['facet', /^\/browse\/[^/]+\/(page\/\d+\/)?$/],
  ['browse value', /^\/browse\/[^/]+\/[^/]+\/$/],
  ['browse value, further page', /^\/browse\/[^/]+\/[^/]+\/page\//],
  ['start page', /^\/start\/[^/]+\/$/],
  ['comparison', /^\/compare\/[^/]+\/$/],
  ['documents', /^\/sources\/documents\/[^/]+\//],
  ['relations', /^\/map\/[^/]+\//],
];

/** The addresses of all pages of a build, from the root of the site. */
export function addressesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Addresses by kind; a page that is alone of its kind gives it its name. */
export function byKind(addresses: readonly string[]): Map<string, string[]> {
  const found = Map.groupBy(addresses, kindOf);
  const order = [...forms.map(([kind]) => kind), ...[...found.keys()].filter(isSingle).sort()];
  return new Map(order.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind) ?? []] as const] : [])));
}

/** The file behind the address of a page. */
export function fileOf(dist: string, address: string): string {
  return join(dist, address, 'index.html');
}

function kindOf(address: string): string {
  return forms.find(([, form]) => form.test(address))?.[0] ?? address.slice(1, -1);
}

function isSingle(kind: string): boolean {
  return forms.every(([name]) => name !== kind);
}
