import { describe, expect, test } from 'vitest';
import { catalog, reading } from '../read.ts';

const rows = catalog.lists.flatMap((list) => list.rows);

describe('the three source lists', () => {
  test('have forty rows: nine, twenty-two and nine', () => {
    const counts = Object.fromEntries(catalog.lists.map(({ id, rows }) => [id, rows.length]));
    expect(counts).toEqual({ 'csf-guide': 9, 'hscc-list': 22, 'hhs-cyber-team': 9 });
  });

  test.each(rows.map((row) => [`${row.source} ${row.id}`, row] as const))(
    '%s leads to an entry that names the row',
    (_, row) => {
      const [folder, id = ''] = row.entry.key.split('/');
      const entry = folder === 'partners' ? catalog.partner(id) : catalog.resource(id);
      expect(entry.rows.map(({ source, id }) => `${source} ${id}`)).toContain(`${row.source} ${row.id}`);
    },
  );

  test('reach every resource and every partner of the first publication; others may have joined since', () => {
    const reached = new Set<string>(rows.map(({ entry }) => entry.key));
    const first = reading.files.changes.get('2026-11-21-first-publication')?.entries ?? [];
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((key) => !reached.has(key))).toEqual([]);
  });
});
