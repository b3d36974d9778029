import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../scripts/deploy-check.ts';
import { addressOf } from '../../scripts/deploy/copy.ts';
import { questions } from '../../scripts/deploy/questions.ts';
import { portOf } from '../../scripts/ports.ts';
import { limits } from '../../src/integrations/hosting/headers-file.ts';
import { mediaTypeOf, mediaTypes } from '../../src/integrations/hosting/media-types.ts';
import { COPIES_SUMS, SITE_ZIP } from '../../src/offline/copies.ts';
import { headersFor, host, readRules, type Reply } from './host.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

/** Instructions to hosts, the list of sums itself, and the zip that holds this list, with the sums beside it. */
const unlisted = ['_headers', '_redirects', '_redirects.map', 'SHA256SUMS', SITE_ZIP, COPIES_SUMS];

describe.for([siteAtRoot, siteUnderBase])('the _headers file built for $base', ({ folder, base, files, pages }) => {
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const rules = readRules(text);

  test('stays within what Cloudflare Pages reads', () => {
    expect(text.split('\n').filter((line) => line.length > limits.line)).toEqual([]);
    expect(rules.length).toBeLessThan(limits.rules);
    expect(rules.filter(([pattern]) => pattern.split('*').length > 2)).toEqual([]);
  });

  test('gives no header twice to any file', () => {
    const given = [...files].flatMap((file) => {
      const path = base + addressOf(file);
      const names = rules.flatMap(([pattern, headers]) => (isFor(pattern, path) ? headers.map(([name]) => name) : []));
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path} ${name}`);
    });
    expect(given).toEqual([]);
  });

  test.for(pages)('allows all that $address allows', ({ address, document, html }) => {
    expect(document.childNodes.length).toBeGreaterThan(0);
    const header = headersFor(rules, address)['Content-Security-Policy'] ?? '';
    const hashes = html.match(/'sha256-[^']+'/g) ?? [];
    expect(hashes.filter((hash) => !header.includes(hash))).toEqual([]);
    expect(header).toMatch(/^default-src 'none';/);
    expect(header).toContain("frame-ancestors 'none'");
    expect(header).not.toMatch(/'unsafe-|\*|https?:|data:/);
  });
});

test('every file of the site has a media type that we know, or is only read by its own program', () => {
  const unknown = [...siteAtRoot.files].filter((file) => !mediaTypeOf(`/${file}`));
  const own = unknown.filter((file) => file.startsWith('pagefind/') || unlisted.includes(file));
  expect(unknown).toEqual(own);
});

test('every media type that we know is that of some file of the site', () => {
  const endings = new Set([...siteAtRoot.files].map((file) => file.slice(file.lastIndexOf('.') + 1)));
  expect(Object.keys(mediaTypes).filter((ending) => !endings.has(ending))).toEqual([]);
});

test('SHA256SUMS lists every file but itself, those for hosts and the zip, with its sum', () => {
  const read = (file: string): Buffer => readFileSync(join(siteAtRoot.folder, file));
  const listed = [...siteAtRoot.files].filter((file) => !unlisted.includes(file));
  const lines = listed.map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}\n`);
  expect(read('SHA256SUMS').toString()).toBe(lines.join(''));
});

describe('the check of a deployed copy', () => {
  const all = questions.map(({ name }) => name);

  test.for([siteAtRoot, siteUnderBase])(
    'finds nothing bad on a host that reads _headers, under $base',
    async (site) => {
      expect(await badAt(site, () => undefined)).toEqual([]);
    },
  );

  const faults: [fault: string, question: RegExp, spoil: (path: string, reply: Reply) => void][] = [
    ['a file is missing', /every file/, (path, reply) => path === '/about/' && (reply.status = 404)],
    ['a file was changed', /every file/, (path, reply) => path === '/about/' && (reply.body = Buffer.from('x'))],
    ['errors are answered with success', /unknown address/, (_, reply) => reply.status === 404 && (reply.status = 200)],
    ['errors have a page of the host', /unknown/, (_, reply) => reply.status === 404 && (reply.body = Buffer.of())],
    ['no slash is added', /without its slash/, (_, reply) => reply.status === 301 && (reply.status = 404)],
    [
      'the search has no words',
      /search finds/,
      (path, reply) => /words/.test(path) && (reply.body = Buffer.from('{}')),
    ],
    ['security.txt is missing', /security.txt/, (path, reply) => /security/.test(path) && (reply.status = 404)],
    [
      'security.txt has expired',
      /security.txt/,
      (path, reply) => /security/.test(path) && (reply.body = Buffer.from('Expires: 2020-01-01T00:00:00Z\n')),
    ],
    ['a cookie is set', /cookie/, (path, { headers }) => path === '/' && (headers['Set-Cookie'] = 'a=b')],
    [
      'a script is added',
      /cookie/,
      (path, reply) =>
        path === '/about/' && (reply.body = Buffer.from('<script async src="https://cdn.example/a.js"></script>')),
    ],
    ['one strict header is weaker', /strict site/, (_, { headers }) => (headers['Referrer-Policy'] = 'unsafe-url')],
    [
      'errors are less strict',
      /strict/,
      (_, reply) => reply.status === 404 && (reply.headers['X-Content-Type-Options'] = ''),
    ],
    ['pages may be framed', /policy/, (_, { headers }) => replaced(headers, "frame-ancestors 'none'", '')],
    ['the policy lacks hashes', /policy/, (_, { headers }) => replaced(headers, /'sha256-[^']+'/g, '')],
    [
      'inline code is allowed',
      /policy/,
      (_, { headers }) => replaced(headers, 'script-src', "script-src 'unsafe-inline'"),
    ],
    ['a type is unknown', /media type/, (path, { headers }) => /bib$/.test(path) && (headers['Content-Type'] = 'a/b')],
    ['data is closed', /other sites/, (_, { headers }) => (headers['Access-Control-Allow-Origin'] = '')],
    [
      'lasting files are not kept',
      /lasting/,
      (path, { headers }) => /_astro/.test(path) && (headers['Cache-Control'] = ''),
    ],
    ['pages are kept', /lasting/, (path, { headers }) => path === '/' && (headers['Cache-Control'] = 'max-age=600')],
    ['nothing is compressed', /compressed/, (_, { headers }) => (headers['Content-Encoding'] = 'identity')],
  ];

  test.for(faults)('notices when %s', async ([, question, spoil]) => {
    const bad = await badAt(siteAtRoot, (path, reply) => {
      if (path === '/SHA256SUMS') reply.body = Buffer.from(shortened(reply.body.toString()));
      spoil(path, reply);
    });
    expect(bad.filter((name) => question.test(name))).toHaveLength(1);
    expect(all).toEqual(expect.arrayContaining(bad));
  });

  test('has a fault here for each question but the one for HTTPS, which needs a certificate', () => {
    const covered = all.filter((name) => faults.some(([, question]) => question.test(name)));
    expect(all.filter((name) => !covered.includes(name))).toEqual(['HTTP leads to HTTPS']);
  });

  test('refuses an address where no copy is', async () => {
    await expect(badAt(siteAtRoot, (_, reply) => (reply.status = 404))).rejects.toThrow('does not list the files');
  });
});

/** The questions to which a spoiled host has a bad answer. */
async function badAt(
  { folder, base }: { folder: string; base: string },
  spoil: (path: string, reply: Reply) => void,
): Promise<string[]> {
  const server: Server = await host(folder, base, spoil);
  const port = portOf(server);
  const lines: string[] = [];
  try {
    await checkCopy(`http://127.0.0.1:${port}${base}`, (line) => lines.push(line));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return lines.filter((line) => line.startsWith('BAD')).map((line) => line.slice(5).trim());
}

/** The list of sums with one file of each kind in each folder at the top, which is enough to notice a fault. */
function shortened(sums: string): string {
  const kinds = new Map(sums.split('\n').map((line) => [line.slice(66).replace(/\/.*\/|[^/]+(?=\.\w+$)/g, '/'), line]));
  const needed = sums.split('\n').filter((line) => /^(index|404|about\/index)\.html$/.test(line.slice(66)));
  return [...new Set([...needed, ...kinds.values()])].join('\n');
}

function replaced(headers: Record<string, string>, what: string | RegExp, by: string): void {
  const name = 'Content-Security-Policy';
  headers[name] = headers[name]?.replace(what, by) ?? '';
}

function isFor(pattern: string, path: string): boolean {
  return Object.keys(headersFor([[pattern, [['X', 'y']]]], path)).length > 0;
}
