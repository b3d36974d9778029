import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Resource } from '../../../src/catalog/resource.ts';
import csv, { columns } from '../../../src/formats/csv.ts';
import { catalog } from '../../read.ts';

const context = { catalog, absolute: (path: string) => `https://catalog.example${path}` };
const names = columns.map(({ name }) => name);
const [first] = catalog.resources;
if (!first) throw new Error('the catalog is empty');

test('the file begins with a byte order mark, and every record ends in CRLF', () => {
  const text = csv.write(catalog.resources, context);
  expect(text.startsWith('\uFEFFid,title,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n')).toHaveLength(catalog.resources.length + 2);
});

test('another program reads the same cells, row by row', () => {
  const rows = catalog.resources.map((resource) => columns.map(({ cell }) => cell(resource, context)));
  expect(read(catalog.resources)).toEqual([names, ...rows]);
});

test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("https://evil.example","x")'])(
  'a title of %j comes out as text',
  (title) => {
    expect(titleRead(title)).toBe(`'${title}`);
  },
);

test.for([
  'Naïve café',
  '“Quoted”, with a comma',
  'line one\r\nline two',
  'Ελληνικά 中文 🏥',
  'e\u0301 is not é',
  '"',
  ';',
])('a title of %j survives', (title) => {
  expect(titleRead(title)).toBe(title);
});

test('any title comes back as it was, or with one apostrophe before it', () => {
  const anyTitle = fc.string({ unit: 'binary' }).filter((title) => !title.startsWith('\uFEFF'));
  fc.assert(
    fc.property(anyTitle, (title) => {
      const found = titleRead(title);
      expect([title, `'${title}`]).toContain(found);
      expect(found).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

function titleRead(title: string): string | undefined {
  const [, row] = read([{ ...(first as Resource), title }]);
  return row?.[names.indexOf('title')];
}

function read(resources: readonly Resource[]): string[][] {
  return parse(csv.write(resources, context), { bom: true });
}
