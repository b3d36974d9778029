import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inParallel } from '../../../src/integrations/parallel.ts';
import { task } from '../../../src/integrations/tasks/checksums.ts';

const module = new URL('../../../src/integrations/tasks/checksums.ts', import.meta.url);
const files = Array.from({ length: 2_500 }, (_, index) => `${index}.txt`);
let site = '';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'parallel-'));
  for (const file of files) writeFileSync(join(site, file), `Text of ${file}`);
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('threads together give what one gives, in the same order', async () => {
  const parts = await inParallel(task, module, site, files);
  expect(parts.flat()).toEqual(task({ site, files }));
});

test('few files are not worth a thread', async () => {
  expect(await inParallel(task, module, site, files.slice(0, 3))).toEqual([task({ site, files: files.slice(0, 3) })]);
});

test('a part that fails fails the whole', async () => {
  await expect(inParallel(task, module, site, [...files, 'missing.txt'])).rejects.toThrow(/missing\.txt/);
});
