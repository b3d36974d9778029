import { expect, test } from 'vitest';
import { isSparing } from '../../../src/offline/sparing.ts';

test.for([
  [{}, false],
  [{ connection: {} }, false],
  [{ connection: { saveData: false, effectiveType: '4g' } }, false],
  [{ connection: { effectiveType: '3g' } }, false],
  [{ connection: { effectiveType: '2g' } }, true],
  [{ connection: { effectiveType: 'slow-2g' } }, true],
  [{ connection: { effectiveType: '12g' } }, false],
  [{ connection: { saveData: true, effectiveType: '4g' } }, true],
] as const)('a browser that says %j has a sparing reader: %s', ([navigator, sparing]) => {
  expect(isSparing(navigator)).toBe(sparing);
});
