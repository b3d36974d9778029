import { expect, test } from 'vitest';
import { readProse } from '../../../src/intake/prose.ts';

const read = (body: string): ReturnType<typeof readProse> => readProse({ file: 'content/x.md', body, bodyLine: 10 });

test('each sign that starts no markup is a fault at its line, and what stands around it is read', () => {
  const { faults, nodes } = read('One <50 beds.\n\nTwo {open.\n');
  expect(faults.map(({ line, found }) => [line, found])).toEqual([
    [10, '<50 beds.'],
    [12, '{open.'],
  ]);
  expect(nodes.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
});

test('nobody is told of more than twenty of them', () => {
  expect(read('a <5\n\n'.repeat(30)).faults).toHaveLength(20);
});
