import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a property gets the same inputs at every run, unless FUZZ looks for new ones', () => {
  const [first, again] = [1, 2].map(() => fc.sample(fc.integer(), 20));
  const areSame = JSON.stringify(first) === JSON.stringify(again);
  expect(areSame).toBe(process.env['FUZZ'] === undefined);
});
