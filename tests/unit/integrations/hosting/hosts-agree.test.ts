/** What hosts with a `_headers` file and the web server of the container are told is the same. */
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '../../../../src/integrations/hosting/media-types.ts';
import { nginxMaps, nginxServer } from '../../../../src/integrations/hosting/nginx.ts';
import { rulesFor, siteHeaders, type Rule } from '../../../../src/integrations/hosting/rules.ts';

const paths = [
  '',
  'about/',
  '404.html',
  '_astro/a.B1.js',
  'favicon.svg',
  'feeds/changes.json',
  'feeds/changes.atom',
  'opensearch.xml',
  'pagefind/index/en.pf_index',
  'pagefind/pagefind.js',
  'resources.csv',
  'resources/hicp.bib',
  'resources/hicp.csl.json',
  'search/0123456789/words.json',
  'search/index.json',
  'site.webmanifest',
  'sitemap.xml',
  'SHA256SUMS',
  'offline/catalog-0.pack',
];

describe.for(['/', '/some.base/'])('under %s', (base) => {
  const hosting = { base, isHttps: true, policy: "default-src 'none'", searchVersion: '0123456789' };
  const rules = rulesFor(hosting);
  const [maps, server] = [nginxMaps(hosting), nginxServer(hosting)];

  test.for(paths)('"%s" is kept as long, open to as many, and of the same type', (path) => {
    const address = base + path;
    const [kept, open] = maps.split('map $uri ').slice(1);
    expect(mapped(kept ?? '', address)).toBe(
      headerOf(rules, 'Cache-Control', address) ?? 'public, max-age=0, must-revalidate',
    );
    expect(mapped(open ?? '', address)).toBe(headerOf(rules, 'Access-Control-Allow-Origin', address) ?? '');
    expect(typeIn(server, address)).toBe(mediaTypeOf(`/${path}`) ?? 'application/octet-stream');
    const type = headerOf(rules, 'Content-Type', address);
    if (type) expect(typeIn(server, address)).toBe(type);
  });

  test('nothing beside the site is taken for a part of it', () => {
    expect(mapped(maps, `${base.replace('.', 'x')}x_astro/a.js`)).toContain('must-revalidate');
    expect(typeIn(server, `${base}feedsx/changes.json`)).toBe(mediaTypeOf('/a.json'));
  });

  test('every answer, errors too, has the headers of the site', () => {
    for (const [name, value] of Object.entries(siteHeaders(hosting)))
      expect(server).toContain(`add_header ${name} "${value}" always;`);
    expect(server.match(/^add_header .*$/gm)?.filter((line) => !line.endsWith(' always;'))).toEqual([]);
    expect(server).toContain(`error_page 404 ${base}404.html;`);
  });
});

test.for([
  ['Strict-Transport-Security', /^max-age=(\d{8,})$/],
  ['Cross-Origin-Opener-Policy', /^same-origin$/],
  ['Cross-Origin-Embedder-Policy', /^require-corp$/],
  ['Cross-Origin-Resource-Policy', /^same-origin$/],
  ['Referrer-Policy', /^no-referrer$/],
  ['X-Content-Type-Options', /^nosniff$/],
  [
    'Permissions-Policy',
    /^(?!.*\*)(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))(?=.*payment=\(\)).*usb=\(\)/,
  ],
] as const)('every answer over HTTPS has a strict %s', ([name, value]) => {
  expect(siteHeaders({ policy: 'p', isHttps: true })).toMatchObject({
    'Content-Security-Policy': 'p',
    [name]: expect.stringMatching(value) as string,
  });
});

test('an intranet without HTTPS is not told to use it', () => {
  expect(siteHeaders({ policy: '', isHttps: false })).not.toHaveProperty('Strict-Transport-Security');
});

/** The header that the rules of a `_headers` file give to an address. */
function headerOf(rules: readonly Rule[], name: string, address: string): string | undefined {
  const [rule] = rules.filter(({ pattern, headers }) => {
    const [start = '', end] = pattern.split('*');
    const isMeant = end === undefined ? address === pattern : address.startsWith(start) && address.endsWith(end);
    return isMeant && name in headers;
  });
  return rule?.headers[name];
}

/** The value that a `map` of nginx gives to an address: that of the first pattern that fits, or else the default. */
function mapped(map: string, address: string): string {
  const lines = [...map.matchAll(/^ {4}(\S+) "(.*)";$/gm)];
  const line = lines.find(([, pattern = '']) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(address));
  return (line ?? lines.find(([, pattern]) => pattern === 'default'))?.[2] ?? '';
}

/** The type that nginx gives to an address: that of a place, or that of the ending. */
function typeIn(server: string, address: string): string {
  const places = [...server.matchAll(/^location (=|~) (\S+) \{\n {4}types \{\}\n {4}default_type "(.*)";\n\}$/gm)];
  const place = places.find(([, how, where = '']) =>
    how === '=' ? where === address : new RegExp(where).test(address),
  );
  const ending = address.endsWith('/') ? 'html' : (address.split('.').at(-1) ?? '');
  return place?.[3] ?? new RegExp(`^ {4}"(.*)" ${ending};$`, 'm').exec(server)?.[1] ?? 'application/octet-stream';
}
