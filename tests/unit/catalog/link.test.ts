import { expect, test } from 'vitest';
import { checkWords, withCheck, type Checked } from '../../../src/catalog/link.ts';

const checkedOn = '2026-11-21';

test.for<[Checked, string]>([
  [{ state: 'unchecked', checkedOn: null, movedTo: null }, 'not checked yet'],
  [{ state: 'ok', checkedOn, movedTo: null }, 'opened November 21, 2026'],
  [
    { state: 'moved', checkedOn, movedTo: 'https://www.example.org/new/place/?from=old' },
    'moved to www.example.org/new/place, seen November 21, 2026',
  ],
  [{ state: 'refuses', checkedOn, movedTo: null }, 'refuses programs, November 21, 2026'],
  [{ state: 'dead', checkedOn, movedTo: null }, 'did not open on November 21, 2026'],
  [{ state: 'unreachable', checkedOn, movedTo: null }, 'did not open on November 21, 2026'],
])('%o reads “%s”', ([checked, words]) => {
  expect(checkWords(checked)).toBe(words);
});

test('a link has the state, the day and the new address that were found at its own', () => {
  const checked = { state: 'moved', checkedOn, movedTo: 'https://b.example/' } as const;
  const checks = new Map([['https://a.example/', { ...checked, lastOpened: null, detail: '301' }]]);
  expect(withCheck({ url: 'https://a.example/' }, checks)).toEqual({ url: 'https://a.example/', ...checked });
});

test('a link without a check, and a document without an address, are unchecked', () => {
  const checks = new Map([
    ['https://a.example/', { state: 'ok' as const, checkedOn, lastOpened: checkedOn, movedTo: null, detail: '200' }],
  ]);
  expect(withCheck({ url: 'https://a.example/' }, checks).state).toBe('ok');
  expect(withCheck({ url: 'https://b.example/' }, checks).state).toBe('unchecked');
  expect(withCheck({ url: null }, checks).state).toBe('unchecked');
});
