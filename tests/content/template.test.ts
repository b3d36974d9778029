import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blanks, fill } from '../../scripts/new/fill.ts';
import { templates } from '../../scripts/new/template.ts';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder } from '../read.ts';
import { answers } from './answers.ts';

const text = (words: number): string => Array.from({ length: words }, () => 'word').join(' ');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.for(Object.entries(templates))('the template of a %s', ([kind, { folder: room, write }]) => {
  const template = write();
  const filled = new Map(blanks(template).map((name) => [name, answers[name] ?? text(60)]));

  test('is the committed one; after a change of the schema: npm run new -- --templates', () => {
    expect(readFileSync(join(contentFolder, room, '_template.md'), 'utf8')).toBe(template);
  });

  test('makes an entry without faults once its blanks are filled in', () => {
    writeFileSync(join(folder, room, 'example-entry.md'), fill(template, filled));
    const { faults, files } = readContent(folder);
    expect(faults).toEqual([]);
    expect(files[room].has('example-entry')).toBe(true);
  });

  test.for(blanks(template))('is refused while “%s” is left blank', (name) => {
    const values = new Map([...filled].filter(([other]) => other !== name));
    writeFileSync(join(folder, room, 'example-entry.md'), fill(template, values));
    const { faults } = readContent(folder);
    expect(faults.filter(({ file }) => file.endsWith('example-entry.md')).length).toBeGreaterThan(0);
  });

  test('is what the command makes, in one file', () => {
    const script = resolve(import.meta.dirname, '../../scripts/new.ts');
    const options = [...filled].flatMap(([name, value]) =>
      name in answers ? [`--${name.replaceAll(' ', '-')}`, value] : [],
    );
    const command = [script, kind, 'example-entry', '--content', folder, ...options];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input: '' });
    expect([status, stderr]).toEqual([0, '']);
    const { faults } = readContent(folder);
    // All that is left is to write the text.
    expect(new Set(faults.map(({ file, field }) => `${file} ${field}`))).toEqual(
      new Set([`content/${room}/example-entry.md body`]),
    );
  });

  test('takes an apostrophe for one, and no second line', () => {
    const script = resolve(import.meta.dirname, '../../scripts/new.ts');
    const make = (value: string) =>
      spawnSync(process.execPath, [script, kind, 'example-entry', '--content', folder, '--short-name', value], {
        encoding: 'utf8',
        input: '',
      });
    const file = join(folder, room, 'example-entry.md');
    expect(make('Two\nlines').stderr).toBe('one line is needed, not “Two\nlines”\n');
    expect(existsSync(file)).toBe(false);
    expect(make("The reader's").status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain("shortName: 'The reader''s'");
  });

  test('names the options to whoever mistypes one', () => {
    const script = resolve(import.meta.dirname, '../../scripts/new.ts');
    const command = [script, kind, 'example-entry', '--content', folder, '--titel', 'x'];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input: '' });
    expect([status, stderr.split('\n')[0]]).toEqual([1, "Unknown option '--titel'."]);
    expect(stderr).toContain('--short-name');
    expect(stderr).not.toContain('    at ');
  });

  test('never overwrites an entry, and takes no id that cannot be an address', () => {
    const script = resolve(import.meta.dirname, '../../scripts/new.ts');
    const make = (id: string): number | null =>
      spawnSync(process.execPath, [script, kind, id, '--content', folder], { input: '' }).status;
    const existing = room === 'resources' ? 'hicp' : 'ocr';
    expect(make(existing)).toBe(1);
    expect(make('Not An Id')).toBe(1);
    expect(readFileSync(join(folder, room, `${existing}.md`), 'utf8')).toBe(
      readFileSync(join(contentFolder, room, `${existing}.md`), 'utf8'),
    );
  });
});
