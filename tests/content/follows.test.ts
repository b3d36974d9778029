/** One mistake is told once, where it was made: not again in every file that names what the faulty one would say. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder } from '../read.ts';

/** Top fields on which other files rest, by folder. */
const fields = [
  ['resources', 'editions'],
  ['resources', 'kind'],
  ['resources', 'reviewed'],
  ['partners', 'contacts'],
  ['partners', 'sources'],
  ['organizations', 'hosts'],
  ['organizations', 'kind'],
  ['organizations', 'name'],
  ['sources', 'kind'],
  ['sources', 'rows'],
  ['start', 'works'],
  ['start', 'routes'],
  ['changes', 'kind'],
  ['changes', 'entries'],
] as const;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.for(fields)('files of %s with a faulty field %s are told of it, and no others', ([name, field]) => {
  const content = join(folder, `${name}-${field}`);
  cpSync(contentFolder, content, { recursive: true });
  const spoiled = readdirSync(join(content, name)).filter((file) => spoil(join(content, name, file), field));
  const told = readContent(content).faults.map(({ file, field: at }) => `${file} ${at.replace(/[.[].*/, '')}`);
  expect(spoiled.length).toBeGreaterThan(0);
  expect([...new Set(told)]).toEqual(spoiled.map((file) => `content/${name}/${file} ${field}`));
});

test.for(['hscc', 'hhs', 'gao'])('the hosts of %s, when they cannot be read, are no fault of who links there', (id) => {
  const content = join(folder, `hosts-of-${id}`);
  cpSync(contentFolder, content, { recursive: true });
  spoil(join(content, `organizations/${id}.yaml`), 'hosts');
  expect(readContent(content).faults.map(({ file, field }) => [file, field])).toEqual([
    [`content/organizations/${id}.yaml`, 'hosts'],
  ]);
});

test.for([
  ['resources/hicp.md', 'without a word', ''],
  ['partners/ocr.md', 'saved as UTF-16', Buffer.from('\ufeffname', 'utf16le')],
  ['organizations/hscc.yaml', 'without a word', ''],
  ['sources/csf-guide.yaml', 'too large', 'x'.repeat(70_000)],
  ['changes/2026-11-21-first-publication.yaml', 'without a word', ''],
] as const)('%s %s is the only file with a fault', ([file, what, bytes]) => {
  const content = join(folder, `${file.replaceAll('/', '-')}-${what}`);
  cpSync(contentFolder, content, { recursive: true });
  writeFileSync(join(content, file), bytes);
  expect(readContent(content).faults.map((fault) => `${fault.file} ${fault.field}`)).toEqual([`content/${file} file`]);
});

test.for([
  ['a brace that nothing closes', /^( {2}names: \{.*) \}$/m, '$1', 'fields with } at their end'],
  ['a field too far to the right', /^( {2}statement: .*)$/m, ' $1', 'each as far from the left as its neighbors'],
  ['a field too far to the left', /^ ( value: .*)$/m, '$1', 'each as far from the left as its neighbors'],
  ['a part of a list too far to the right', /^( {2}- id: v2)$/m, ' $1', 'each as far from the left as its neighbors'],
] as const)('%s is told once, with its line', ([, sound, spoiled, allowed]) => {
  const content = join(folder, spoiled + allowed + sound.source.length);
  cpSync(contentFolder, content, { recursive: true });
  const file = join(content, 'resources/hic-scrim.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(sound, spoiled));
  const line = text.slice(0, sound.exec(text)?.index).split('\n').length;
  const { faults } = readContent(content);
  expect(faults.map((fault) => [fault.file, fault.line])).toEqual([['content/resources/hic-scrim.md', line]]);
  expect(faults[0]?.allowed).toContain(allowed);
});

/** Puts a number in place of a top field that is a list or a text; tells whether the file has the field. */
function spoil(file: string, field: string): boolean {
  if (file.includes('_template')) return false;
  const text = readFileSync(file, 'utf8');
  const spoiled = text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n|- .*\\n)*`, 'm'), `${field}: 7\n`);
  writeFileSync(file, spoiled);
  return spoiled !== text;
}
