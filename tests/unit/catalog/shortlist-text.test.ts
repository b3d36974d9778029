import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/catalog/csv.ts';
import { listAsCsv, listAsMarkdown, type ListedWork } from '../../../src/catalog/shortlist-text.ts';
import { anyText } from '../any-text.ts';

const work: ListedWork = {
  id: 'hicp',
  title: 'Practices [2023] *and* <more>',
  address: 'https://example.org/resources/hicp/',
  publishers: 'HHS 405(d) Program',
  status: 'Current',
  issued: 'April 17, 2023',
  summary: 'A guide.',
  note: '# Not a heading\n=1+1',
};

test('what CSV readers read is what was written, but for the guard of formulas', () => {
  // Files are UTF-8, which has no half characters.
  const text = anyText(20).map((half) => half.toWellFormed());
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = writeCsv(rows);
      const read = parse(csv, { bom: true, record_delimiter: '\r\n' });
      const unguarded = read.flat().filter((cell) => /^\s*[=+\-@\t\r\n]/.test(cell));
      return (
        JSON.stringify(read.map(withoutGuard)) === JSON.stringify(rows.map(withoutGuard)) && unguarded.length === 0
      );
    }),
  );
});

test('every sign is guarded against which the library of the other CSV files guards', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code >= 0x20 && code !== 0x22);
  const signs = codes.map((code) => String.fromCharCode(code)).filter((sign) => sign.isWellFormed());
  const rows = signs.map((sign) => [`${sign}1`]);
  const guarded = (csv: string): string[][] =>
    parse(csv, { bom: true }).filter(([text]) => text?.startsWith("'") && text !== "'1");
  const ours = new Set(guarded(writeCsv(rows)).flat());
  const theirs = guarded(stringify(rows, { escape_formulas: true })).flat();
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.filter((text) => !ours.has(text))).toEqual([]);
});

test('the CSV of a list has its mark, its heading, and CRLF at the end of every row', () => {
  const csv = listAsCsv([work]);
  expect(csv.startsWith('\uFEFF"position","id",')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(parse(csv, { bom: true, columns: true })).toEqual([
    expect.objectContaining({ position: '1', id: 'hicp', title: work.title, note: work.note }),
  ]);
});

test('the Markdown of a list takes no markup from titles and notes', () => {
  const markdown = listAsMarkdown([work], 'My list');
  expect(markdown).toContain('1. [Practices \\[2023\\] \\*and\\* \\<more>](<https://example.org/resources/hicp/>)');
  expect(markdown).toContain('   > \\# Not a heading\n   > \\=1+1');
});

test('an address with signs of Markdown stays one in the list', () => {
  const address = 'https://example.org/a <b> c/';
  expect(listAsMarkdown([{ ...work, address }], 'My list')).toContain('(<https://example.org/a%20%3Cb%3E%20c/>)');
});

function withoutGuard(row: readonly string[]): string[] {
  return row.map((cell) => cell.replace(/^'/, ''));
}
