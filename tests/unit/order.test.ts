import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

const src = resolve(import.meta.dirname, '../../src');

/** The rooms of src, and those that each may import from, beside itself. */
const rooms: Record<string, readonly string[]> = {
  'content.config.ts': ['schema'],
  schema: [],
  catalog: ['schema'],
  intake: ['schema', 'catalog'],
  search: ['schema', 'catalog'],
  api: ['schema', 'catalog'],
  drawings: ['schema', 'catalog'],
  formats: ['schema', 'catalog', 'api'],
  offline: [],
  styles: [],
  integrations: ['catalog', 'intake', 'formats', 'offline'],
  components: ['schema', 'catalog', 'search', 'drawings', 'formats', 'offline'],
  layouts: ['catalog', 'formats', 'styles', 'components'],
  pages: ['schema', 'catalog', 'search', 'api', 'drawings', 'formats', 'offline', 'styles', 'components', 'layouts'],
};

/** The doors to Astro's content store. */
const doors = ['content.config.ts', 'catalog/load.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

test.for(files)('%s is in a room of the house', (file) => {
  expect(Object.keys(rooms)).toContain(roomOf(file));
});

test.for(files)('%s imports only from rooms before its own', (file) => {
  const allowed = [roomOf(file), ...(rooms[roomOf(file)] ?? [])];
  expect(ownImports(file).filter((target) => !allowed.includes(roomOf(target)))).toEqual([]);
});

test.for(Object.entries(rooms))('%s may import no more than it does', ([room, allowed]) => {
  const targets = files.filter((file) => roomOf(file) === room).flatMap(ownImports);
  const used = new Set(targets.map(roomOf));
  expect(allowed.filter((name) => !used.has(name))).toEqual([]);
});

test.for(files.filter((file) => file.endsWith('.client.ts')))(
  '%s brings only pure modules of the catalog to the browser',
  (file) => {
    expect(ownImports(file).filter((target) => !isForBrowsers(target))).toEqual([]);
  },
);

test.for(files)('%s leaves the content store to those who keep its door', (file) => {
  expect(importsOf(join(src, file)).includes('astro:content') && !doors.includes(file)).toBe(false);
});

test.for(files)('%s is given what it shows, unless it is a page, their frame, or a text of its own', (file) => {
  const mayOpen = /^(pages\/|layouts\/Page\.astro|components\/(prose\/|sections\/Body\.astro))/.test(file);
  expect(!mayOpen && ownImports(file).includes('catalog/load.ts')).toBe(false);
});

test('there are files in src to look at', () => {
  expect(files.length).toBeGreaterThan(0);
});

test('the tests read the catalog once, through one file', () => {
  const tests = resolve(src, '../tests');
  const readers = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /\.\.\/content'/.test(readFileSync(join(tests, file), 'utf8')),
  );
  expect(readers).toEqual(['read.ts']);
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function isForBrowsers(target: string): boolean {
  const isCatalog = roomOf(target) === 'catalog' && target !== 'catalog/load.ts';
  const isSearch = roomOf(target) === 'search' && target !== 'search/build.ts';
  const isOffline = ['offline/release.ts', 'offline/sparing.ts'].includes(target);
  return isCatalog || isSearch || isOffline || target.endsWith('.client.ts');
}

/** The imports that stay within src, as paths from there. */
function ownImports(file: string): string[] {
  const relative = importsOf(join(src, file)).filter((name) => name.startsWith('.'));
  return relative.map((name) => posix.join(posix.dirname(file), name));
}
