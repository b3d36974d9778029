import { expect, test } from 'vitest';
import { coverageOf, functionNames, uncovered } from '../../../src/catalog/coverage.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const coverage = coverageOf(resources);
const mappings = resources.flatMap((resource) => resource.mappings);

test('every published mapping is in the matrix once, and nothing else is', () => {
  expect(mappings.length).toBeGreaterThan(0);
  expect(coverage.map(({ mapping }) => mapping)).toHaveLength(mappings.length);
  expect(new Set(coverage.map(({ mapping }) => mapping))).toEqual(new Set(mappings));
});

test('the newer version of the framework comes first, and of a work with several mappings to it, the newer edition', () => {
  const [row] = coverage;
  if (!row) throw new Error('no mappings');
  const [older, newer] = [
    { ...row.edition, id: 'older', issued: '2019' },
    { ...row.edition, id: 'newer', issued: '2021' },
  ];
  const mappingsOf = (version: '1.0' | '2.0', editions: readonly { id: string }[]): typeof mappings =>
    editions.map(({ id }) => ({ ...row.mapping, version, edition: id }));
  const work = { ...row.resource, editions: [older, newer] };
  const order = coverageOf([
    { ...work, shortName: 'A', mappings: mappingsOf('1.0', [older, newer]) },
    { ...work, shortName: 'B', mappings: mappingsOf('2.0', [older]) },
  ]).map(({ resource, mapping }) => [resource.shortName, mapping.version, mapping.edition]);
  expect(order).toEqual([
    ['B', '2.0', 'older'],
    ['A', '1.0', 'newer'],
    ['A', '1.0', 'older'],
  ]);
});

test('every work is in the matrix or named as without a mapping', () => {
  const shown = new Set([...coverage.map(({ resource }) => resource.id), ...uncovered(resources).map(({ id }) => id)]);
  expect([...shown].sort()).toEqual(resources.map(({ id }) => id).sort());
});

test.for(coverage)(
  '$resource.id to version $mapping.version shows what the publication says of each function',
  (row) => {
    for (const { part, cells } of row.lines) {
      expect([...cells.keys()]).toEqual(functionNames);
      for (const [name, cell] of cells) {
        const count = row.mapping.counts.find((counted) => counted.part === part && counted.function === name);
        if (name === 'govern' && row.mapping.version !== '2.0') expect(cell).toEqual({ kind: 'not-in-version' });
        else if (part === null) expect(cell.kind).toBe(row.mapping.functions.includes(name) ? 'named' : 'not-named');
        else expect(cell).toEqual({ kind: 'counted', references: count?.references ?? 0 });
      }
    }
  },
);

test('every counted reference is in the matrix', () => {
  const counted = mappings.flatMap(({ counts }) => counts.map(({ references }) => references));
  const shown = coverage
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => [...cells.values()]))
    .flatMap((cell) => (cell.kind === 'counted' && cell.references > 0 ? cell.references : []));
  expect(shown.toSorted((a, b) => a - b)).toEqual(counted.toSorted((a, b) => a - b));
});
