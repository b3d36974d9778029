import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portOf } from '../../../scripts/ports.ts';
import { serve } from '../../../scripts/serve.ts';

const files = {
  'index.html': 'home',
  'works/index.html': 'works',
  'works/one.bib': '@book{one}',
  'site.webmanifest': '{}',
  '.well-known/security.txt': 'Contact: us',
  '404.html': 'not here',
};

describe.for(['/', '/some/base/'])('a site served under %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  let server: Server;

  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    server = await serve(folder, base, 0);
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.for([
    ['', 'home', 'text/html; charset=utf-8'],
    ['works/', 'works', 'text/html; charset=utf-8'],
    ['works/one.bib', '@book{one}', 'application/x-bibtex; charset=us-ascii'],
    ['site.webmanifest?v=1', '{}', 'application/manifest+json; charset=utf-8'],
    ['.well-known/security.txt', 'Contact: us', 'text/plain; charset=utf-8'],
  ] as const)('answers "%s" with the file and its type', async ([path, text, type]) => {
    expect(await get(server, base + path)).toEqual({ status: 200, text, type, location: undefined });
  });

  test.for(['works', 'works?v=1'])('sends "%s", a folder without its slash, to the one with it', async (path) => {
    expect(await get(server, base + path)).toMatchObject({ status: 301, location: `${base}works/` });
  });

  test.for([
    'none/',
    'works/none.bib',
    '../../../../etc/passwd',
    '../../../../etc',
    '..%2f..%2fetc/passwd',
    '%',
    '%00',
  ])('answers "%s" with the page for what is not found', async (path) => {
    expect(await get(server, base + path)).toMatchObject({ status: 404, text: 'not here' });
  });
});

test('a site without a page for what is not found says so in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  const server = await serve(folder, '/', 0);
  expect(await get(server, '/none/')).toMatchObject({ status: 404, text: 'Not found' });
  const port = portOf(server);
  await expect(serve(folder, '/', port)).rejects.toThrow('EADDRINUSE');
  server.close();
  rmSync(folder, { recursive: true });
});

test('a folder without a site is refused', async () => {
  await expect(serve(tmpdir(), '/', 0)).rejects.toThrow('holds no built site');
});

/** Asks for a path as it is written; fetch() would tidy it up first. */
async function get(server: Server, path: string) {
  const port = portOf(server);
  return new Promise((answer, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        answer({ status: response.statusCode, text, type, location });
      });
    })
      .on('error', reject)
      .end();
  });
}
