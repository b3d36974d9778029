import { expect, test } from 'vitest';
import { takeBraces } from '../../../src/intake/braces.ts';

const prose = (body: string): Parameters<typeof takeBraces>[0] => ({ file: 'content/x.md', body, bodyLine: 10 });

test('each blank in braces is a fault at its line, and leaves its place empty', () => {
  const { faults, rest } = takeBraces(prose('One {first\nblank} two.\n\n{second}'));
  expect(faults.map(({ line, found }) => [line, found])).toEqual([
    [10, '{first blank}'],
    [13, '{second}'],
  ]);
  expect(rest.body).toBe('One       \n       two.\n\n        ');
});

test('braces that are signs themselves stay as they are', () => {
  const written = 'A \\{sign} of its own.';
  expect(takeBraces(prose(written))).toEqual({ faults: [], rest: prose(written) });
});

test('a long blank is told by its beginning', () => {
  const [fault] = takeBraces(prose(`{${'word '.repeat(40)}}`)).faults;
  expect(fault?.found).toHaveLength(80);
  expect(fault?.found.endsWith('…}')).toBe(true);
});
