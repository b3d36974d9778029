import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinkState } from '../../../src/intake/link-state.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const check = { state: 'ok', checkedOn: '2026-11-21', lastOpened: '2026-11-21', movedTo: null, detail: '200' };
const written = (addresses: object): string => JSON.stringify({ addresses });

test('without its file, nothing was checked', () => {
  expect(readLinkState(join(folder, 'nowhere'))).toEqual({ checks: new Map(), faults: [] });
});

test('what the link checker wrote is read by address', () => {
  writeFileSync(join(folder, 'link-state.json'), written({ 'https://a.example/': check }));
  expect(readLinkState(folder)).toEqual({ checks: new Map([['https://a.example/', check]]), faults: [] });
});

test.for([
  ['broken JSON', '{', { field: 'file', found: 'broken JSON' }],
  [
    'too long',
    written({ 'https://a.example/': check }).padEnd(4 * 1024 * 1024 + 1),
    { field: 'file', allowed: 'at most 4194304' },
  ],
  [
    'of a state that there is not',
    written({ 'https://a.example/': { ...check, state: 'fine' } }),
    { field: 'addresses.https://a.example/.state' },
  ],
  ['with a day that there is not', written({ 'https://a.example/': { ...check, checkedOn: '2026-02-30' } }), {}],
  ['of what moved nowhere', written({ 'https://a.example/': { ...check, state: 'moved' } }), {}],
  ['of what moved and did not', written({ 'https://a.example/': { ...check, movedTo: 'https://b.example/' } }), {}],
  [
    'of what moved to a script',
    written({ 'https://a.example/': { ...check, state: 'moved', movedTo: 'javascript:alert(1)' } }),
    {},
  ],
  ['a list', '[]', {}],
] as const)('a file that is %s is a fault, and nothing in it counts', ([, text, fault]) => {
  writeFileSync(join(folder, 'link-state.json'), text);
  const { checks, faults } = readLinkState(folder);
  expect(checks.size).toBe(0);
  expect(faults).toMatchObject([{ file: 'content/link-state.json', line: 1, ...fault }]);
});
