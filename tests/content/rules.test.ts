/** Rules that look at several files, tried on the real ones. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CatalogFiles } from '../../src/catalog/files.ts';
import { takenNames } from '../../src/catalog/rules/addresses-free.ts';
import { findFaults } from '../../src/catalog/rules/index.ts';
import { readPages } from '../../src/intake/pages.ts';
import { readContent } from '../../src/intake/read.ts';
import { ID_PATTERN } from '../../src/schema/id.ts';
import { catalog, contentFolder, reading } from '../read.ts';

const project = resolve(import.meta.dirname, '../..');

describe('ids that are addresses of the site', () => {
  test.for([
    ['resources', 'resources'],
    ['partners', 'partners'],
    ['start', 'start'],
    ['pages', ''],
  ] as const)('of %s, all are known', ([folder, room]) => {
    const names = readdirSync(join(project, 'src/pages', room)).map((name) => name.split('.')[0] ?? '');
    const fixed = names.filter((name) => ID_PATTERN.test(name) && name !== '404');
    expect(fixed).not.toEqual([]);
    expect(fixed.filter((name) => !(takenNames[folder] as readonly string[]).includes(name))).toEqual([]);
  });

  test.for(['resources', 'partners', 'organizations', 'start'] as const)('are refused in %s', (folder) => {
    const [sample] = reading.files[folder].values();
    for (const name of takenNames[folder]) {
      const files = { ...reading.files, [folder]: new Map<string, unknown>(reading.files[folder]).set(name, sample) };
      expect(findFaults(files)).toContainEqual(expect.objectContaining({ folder, id: name, found: `the id ${name}` }));
    }
  });

  test.for([
    ['ids', { id: 'index' }, ['id']],
    ['former ids', { formerly: ['index'] }, ['formerly', 0]],
  ] as const)('are refused as %s of editions', ([, facts, path]) => {
    const [[id, work] = fail()] = reading.files.resources;
    const editions = work.editions.map((edition) => ({ ...edition, ...facts }));
    const resources = new Map<string, unknown>(reading.files.resources).set(id, { ...work, editions });
    expect(findFaults({ ...reading.files, resources } as CatalogFiles)).toContainEqual(
      expect.objectContaining({ id, path: ['editions', 0, ...path], found: 'index' }),
    );
  });

  test.for(['resources', 'partners'] as const)('are refused as former ids in %s', (folder) => {
    const [[id, entry] = fail()] = reading.files[folder];
    const [name] = takenNames[folder];
    const entries = new Map<string, unknown>(reading.files[folder]).set(id, { ...entry, formerly: [name] });
    expect(findFaults({ ...reading.files, [folder]: entries })).toContainEqual(
      expect.objectContaining({ folder, id, path: ['formerly', 0], found: name }),
    );
  });

  test('are refused as names of pages', () => {
    const root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(join(contentFolder, 'pages/about.mdx'), join(root, 'pages/search.mdx'));
    const { faults } = readPages(root);
    rmSync(root, { recursive: true });
    expect(faults).toMatchObject([{ file: 'content/pages/search.mdx', field: 'file', found: 'the id search' }]);
  });
});

test('a shared document that no fact names is a finding, and a list with rows is none', () => {
  const { sources } = reading.files;
  const [sample] = [...sources.values()].filter(({ rows }) => rows.length === 0);
  if (!sample) throw new Error('no shared document');
  const files = { ...reading.files, sources: new Map(sources).set('forgotten', sample) };
  expect(findFaults(files)).toMatchObject([{ folder: 'sources', id: 'forgotten', found: 'forgotten' }]);
});

test('nothing in what could not be read leaves a shared document unnamed', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentFolder, root, { recursive: true });
  for (const folder of ['resources', 'partners'])
    for (const name of readdirSync(join(root, folder))) writeFileSync(join(root, folder, name), '');
  const { faults } = readContent(root);
  rmSync(root, { recursive: true });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.filter(({ file, field }) => file.startsWith('content/sources/') && field === 'file')).toEqual([]);
});

test('an entry that a record of changes has added may not say another day itself', () => {
  const [[id, work] = fail()] = reading.files.resources;
  const resources = new Map(reading.files.resources).set(id, { ...work, added: work.reviewed });
  expect(findFaults({ ...reading.files, resources })).toMatchObject([{ folder: 'resources', id, path: ['added'] }]);
});

test('a fact confirmed by a document that there is not has one fault, not two', () => {
  const [[id, work] = fail()] = reading.files.resources;
  const status = { ...work.status, confidence: 'confirmed' as const, sources: ['nowhere'] };
  const resources = new Map(reading.files.resources).set(id, { ...work, status });
  const found = findFaults({ ...reading.files, resources }).filter(({ path }) => path[0] === 'status');
  expect(found.map(({ path }) => path)).toEqual([['status', 'sources', 0]]);
});

test('what was done today has been done', () => {
  expect(findFaults(reading.files, catalog.asOf)).toEqual([]);
  expect(findFaults(reading.files, '2000-01-01')).not.toEqual([]);
});

test('only whole days are asked whether they have passed', () => {
  const [[id, work] = fail()] = reading.files.resources;
  const [first, ...others] = work.editions;
  const otherDates = [{ date: '2999', what: 'Planned', sources: ['x'], confidence: 'reported' as const }];
  const editions = [{ ...first, otherDates }, ...others];
  const resources = new Map<string, unknown>(reading.files.resources).set(id, { ...work, editions });
  const found = findFaults({ ...reading.files, resources } as CatalogFiles, '2026-11-22');
  expect(found.filter(({ allowed }) => allowed.includes('today'))).toEqual([]);
});

test('a document of an entry under the name of a shared one is a finding, since facts could mean either', () => {
  const [shared = ''] = reading.files.sources.keys();
  const [[id, work] = fail()] = reading.files.resources;
  const [document] = Object.values(work.sources);
  if (!document) throw new Error('no document');
  const sources = { ...work.sources, [shared]: document };
  const resources = new Map(reading.files.resources).set(id, { ...work, sources });
  expect(findFaults({ ...reading.files, resources })).toContainEqual(
    expect.objectContaining({ id, path: ['sources', shared], allowed: 'a name that no file of content/sources has' }),
  );
});

test.for(['1.0', '1.1', '2.0'] as const)(
  'govern in a mapping to CSF %s is a finding, unless it came with it',
  (version) => {
    const [id, work] = [...reading.files.resources].find(([, { mappings }]) => mappings.length > 0) ?? fail();
    const mappings = work.mappings.map((mapping) => ({
      ...mapping,
      version,
      functions: ['govern'] as const,
      counts: [],
    }));
    const resources = new Map<string, unknown>(reading.files.resources).set(id, { ...work, mappings });
    const found = findFaults({ ...reading.files, resources } as CatalogFiles).filter(({ path }) =>
      path.includes('functions'),
    );
    expect(found).toHaveLength(version === '2.0' ? 0 : mappings.length);
  },
);

test('what an entry tells after its own review is a finding, though others were reviewed later', () => {
  const [[id, work] = fail()] = reading.files.resources;
  const day = '2000-01-01';
  const resources = new Map(reading.files.resources).set(id, { ...work, reviewed: day });
  expect(findFaults({ ...reading.files, resources })).toContainEqual({
    folder: 'resources',
    id,
    path: ['status', 'asOf'],
    found: work.status.asOf,
    allowed: `a date up to the review of ${day}`,
  });
});

describe('a mistyped year', () => {
  let folder = '';
  const days = [
    ['resources/mvct.md', 'reviewed'],
    ['partners/fda.md', 'seen'],
    ['sources/hscc-primer.yaml', 'seen'],
    ['start/buying.yaml', 'reviewed'],
    ['changes/2026-11-21-first-publication.yaml', 'date'],
  ] as const;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(contentFolder, folder, { recursive: true });
    for (const [file, field] of days) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replace(new RegExp(`^( *${field}: )'\\d{4}`, 'm'), "$1'2999"));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is found by the check of the content, which knows what day it is', () => {
    const script = join(project, 'scripts/check-content.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    expect(status).toBe(1);
    for (const [file, field] of days) {
      const lines = stderr.split('\n').filter((line) => line.startsWith(`content/${file}:`));
      expect(
        lines.filter((line) => line.includes(`${field}: found 2999-`) && line.includes('up to today')),
      ).toHaveLength(1);
    }
  });

  test('is no fault in itself without a clock', () => {
    expect(readContent(folder).faults.filter(({ allowed }) => allowed.includes('today'))).toEqual([]);
  });
});

function fail(): never {
  throw new Error('there is no work');
}
