import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renamesOf } from '../../src/catalog/former.ts';
import { printFaults, type Fault } from '../../src/intake/fault.ts';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder, reading } from '../read.ts';
import { pageSpoilings } from './page-spoilings.ts';
import { ruleSpoilings } from './rule-spoilings.ts';
import { spoilings } from './spoilings.ts';
import { badNames, foreignNames, textSpoilings } from './text-spoilings.ts';

/** The spoilings name entries by the ids that these had then. */
const renamed = new Map(renamesOf(reading.files).map(({ before, after }) => [`${before}.md`, `${after}.md`]));
const all = [...spoilings, ...ruleSpoilings, ...textSpoilings, ...pageSpoilings].map((spoiling) => ({
  ...spoiling,
  file: renamed.get(spoiling.file) ?? spoiling.file,
}));
const noFiles = ['resources/notes.md', 'resources/gone.md', 'organizations/loop.yaml', 'organizations/device.yaml'];

describe('content that is spoiled in many places at once', () => {
  let folder = '';
  let faults: readonly Fault[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(contentFolder, folder, { recursive: true });
    for (const { file, spoil } of all)
      writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')));
    for (const name of [...badNames, ...foreignNames]) writeFileSync(join(folder, name), 'x');
    const [asFolder = '', dangling = '', loop = '', device = ''] = noFiles.map((name) => join(folder, name));
    mkdirSync(asFolder);
    symlinkSync('nowhere.md', dangling);
    symlinkSync('loop.yaml', loop);
    symlinkSync('/dev/null', device);
    faults = readContent(folder).faults;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(all)(
    'reports $what with file, line, field, what was found and what is allowed',
    ({ file, field, found: named = '', allowed = '' }) => {
      const here = faults.filter((fault) => fault.file === `content/${file}`);
      const found = here.find(
        (fault) =>
          (typeof field === 'string' ? fault.field === field : field.test(fault.field)) && fault.found.includes(named),
      );
      expect(found, JSON.stringify(here, null, 1)).toBeDefined();
      expect(found?.line).toBeGreaterThan(0);
      expect(found?.found).not.toBe('');
      expect(found?.allowed).not.toBe('');
      expect(found?.allowed).toContain(allowed);
    },
  );

  test.each([...badNames, ...noFiles])('reports the name %s', (name) => {
    const here = faults.filter(({ file, field }) => file === `content/${name}` && field === 'file');
    expect(here).toHaveLength(1);
    expect(here[0]?.found.startsWith('a folder, a link')).toBe(noFiles.includes(name));
  });

  test('passes over what editors and systems leave in a folder', () => {
    expect(faults.filter(({ file }) => foreignNames.includes(file.replace('content/', '')))).toEqual([]);
  });

  test('speaks to authors, not to those who write parsers', () => {
    const words =
      /(?<!\.)mdx|jsx|\b(esm|parse|token|expression|undefined|NaN|expected|invalid|scalar|yaml|mapping|zod|array|object|string)\b/i;
    expect(faults.filter(({ found, allowed }) => words.test(`${found} ${allowed}`))).toEqual([]);
  });

  test('prints each fault on one line that steers no terminal', () => {
    const printed = printFaults([...faults, { file: 'x', line: 1, field: '\u001b[2J', found: '\u202e', allowed: 'y' }]);
    expect(printed.split('\n')).toHaveLength(faults.length + 1);
    const places = printed.split('\n').map((line) => /^(.+?):(\d+) {2}/.exec(line) ?? []);
    expect(places).toEqual(
      places.toSorted(([, file = '', line], [, other = '', next]) =>
        file === other ? Number(line) - Number(next) : file < other ? -1 : 1,
      ),
    );
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    expect(printed).toContain('\\u{001b}[2J');
  });
});
