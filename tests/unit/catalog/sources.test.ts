import { expect, test } from 'vitest';
import { citedAt } from '../../../src/catalog/sources.ts';
import { catalog } from '../../read.ts';

const rows = catalog.lists.flatMap((list) => list.rows);

test('what a row carries is a date, or a footnote whose number is told from the name after it', () => {
  const told = rows.flatMap(({ cited }) => (cited ? [citedAt(cited)] : []));
  expect(told).toContain('footnote 59: 405(d) (2022)');
  expect(told).toContain('April 17, 2023');
  for (const words of told) expect(words).toMatch(/^(footnote \d\d: .+|[A-Z][a-z]+ \d{1,2}, \d{4})$/);
});
