/** What the steps of a build do when Astro calls them, without Astro. */
import type { AstroIntegration } from 'astro';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, vanishedMessage } from '../../../src/integrations/addresses.ts';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import { fileAddresses } from '../../../src/integrations/file-addresses.ts';
import { contentFolder } from '../../read.ts';

let folder = '';
let said: string[] = [];
const logger = { info: say, warn: say, error: say };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hooks-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('content with a fault', () => {
  const start = (name: string, command: string): void => {
    said = [];
    const check = contentCheck();
    call(check, 'astro:config:setup', { command });
    call(check, 'astro:config:done', { config: { root: pathToFileURL(`${join(folder, name)}/`) }, logger });
  };
  beforeAll(() => {
    for (const name of ['sound', 'faulty']) cpSync(contentFolder, join(folder, name, 'content'), { recursive: true });
    writeFileSync(join(folder, 'faulty/content/resources/hicp.md'), '---\n---\n');
  });

  test('stops a build, which tells all of it', () => {
    expect(() => start('faulty', 'build')).toThrow(/^\d+ faults? in content/);
    expect(said.join('\n')).toContain('content/resources/hicp.md');
  });

  test('is only told by the development server', () => {
    start('faulty', 'dev');
    expect(said.join('\n')).toContain('content/resources/hicp.md');
  });

  test('is none where there is none', () => {
    start('sound', 'build');
    expect(said).toEqual([]);
  });
});

describe('a build that lacks a published address', () => {
  const finish = (files: readonly string[]): void => {
    said = [];
    const root = mkdtempSync(join(folder, 'root-'));
    for (const name of ['content', 'dist']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'content/addresses.txt'), '# Kept\r\n\r\n/\r\n/a.bib\r\n');
    for (const file of files) writeFileSync(join(root, 'dist', file), '');
    const check = addresses();
    call(check, 'astro:config:done', { config: { root: pathToFileURL(`${root}/`) } });
    call(check, 'astro:build:done', { dir: pathToFileURL(`${root}/dist/`), logger });
  };

  test('stops', () => {
    expect(() => finish(['index.html'])).toThrow('/a.bib');
  });

  test('is none when all are there; new ones are only told', () => {
    finish(['index.html', 'a.bib']);
    expect(said).toEqual([]);
    finish(['index.html', 'a.bib', 'b.bib']);
    expect(said.join()).toMatch(/^1 new address/);
  });

  test('names twenty of them, and counts the rest', () => {
    const lost = Array.from({ length: 23 }, (_, number) => `/${number}/`);
    expect(vanishedMessage(lost)).toContain('  /19/\n  and 3 more\n');
    expect(vanishedMessage(lost.slice(0, 20))).not.toContain('more');
  });
});

test.for([
  ['/resources.csv', '/resources.csv/'],
  ['/resources.csv?all=1', '/resources.csv/?all=1'],
  ['/about/', '/about/'],
  ['/about', '/about'],
  ['/unknown.csv', '/unknown.csv'],
  ['/page.html', '/page.html'],
] as const)('the development server is asked for %s as %s', ([asked, forwarded]) => {
  const handlers: ((request: { url: string }, response: null, next: () => void) => void)[] = [];
  const step = fileAddresses();
  const routes = [
    { type: 'endpoint', patternRegex: /^\/resources\.csv\/$/ },
    { type: 'page', patternRegex: /^\/page\.html\/$/ },
  ];
  call(step, 'astro:routes:resolved', { routes });
  call(step, 'astro:server:setup', { server: { middlewares: { use: (handler: never) => handlers.push(handler) } } });
  const request = { url: asked as string };
  let isPassedOn = false;
  for (const handle of handlers) handle(request, null, () => (isPassedOn = true));
  expect([request.url, isPassedOn]).toEqual([forwarded, true]);
});

function say(words: string): void {
  said.push(words);
}

/** Calls a hook with as much of what Astro hands over as it needs. */
function call(integration: AstroIntegration, hook: keyof AstroIntegration['hooks'], options: object): void {
  void (integration.hooks[hook] as (given: object) => void)(options);
}
