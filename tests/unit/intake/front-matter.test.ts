import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/intake/front-matter.ts';

test.for([
  ['x.md', '---\na: 1\nb:\n  c: 2\n---\n\nText.\n', [2, 4], 6, '\nText.\n'],
  ['x.yaml', 'a: 1\nb:\n  c: 2\n', [1, 3], 1, ''],
] as const)(
  'in %s, values, lines and the text stand where they stand in the file',
  ([file, text, lines, bodyLine, body]) => {
    const read = readFrontMatter({ file, id: 'x', text });
    if (!('values' in read)) throw new Error(read.found);
    expect(read).toMatchObject({ values: { a: 1, b: { c: 2 } }, faults: [], bodyLine, body });
    expect([read.lineOf(['a']), read.lineOf(['b', 'c'])]).toEqual(lines);
  },
);

test.for([
  ['x.md', '---\na: 1\na: 2\n---\n', 3],
  ['x.yaml', 'a: 1\na: 2\n', 2],
] as const)('in %s, a fault has the line of the file', ([file, text, line]) => {
  const read = readFrontMatter({ file, id: 'x', text });
  expect('faults' in read && read.faults.map((fault) => fault.line)).toEqual([line]);
});

test('a text without front matter is a fault', () => {
  expect(readFrontMatter({ file: 'x.md', id: 'x', text: 'Text.' })).toMatchObject({ field: 'file', line: 1 });
});
