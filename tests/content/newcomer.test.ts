/** What somebody meets who adds a resource for the first time, and makes every mistake at once. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blanks, fill } from '../../scripts/new/fill.ts';
import { templates } from '../../scripts/new/template.ts';
import type { Fault } from '../../src/intake/fault.ts';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder } from '../read.ts';
import { answers } from './answers.ts';
import { mistakes } from './mistakes.ts';

let folder = '';
let faults: readonly Fault[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentFolder, folder, { recursive: true });
  const template = templates.resource.write();
  const whole = fill(template, new Map(blanks(template).map((name) => [name, answers[name] ?? 'word '.repeat(60)])));
  const entry = mistakes.reduce((text, { make }) => make(text), whole);
  writeFileSync(join(folder, 'resources/example-entry.md'), entry);
  faults = readContent(folder).faults;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.for(mistakes)('is told of $what, with line, field, what was found and what is allowed', (mistake) => {
  const here = faults.filter(({ field, found }) => field === mistake.field && found.includes(mistake.found));
  expect(here, JSON.stringify(faults, null, 1)).toHaveLength(1);
  expect(here[0]?.allowed).toContain(mistake.allowed);
  expect(here[0]?.line).toBeGreaterThan(1);
});

test('is told of nothing that is no mistake', () => {
  const other = faults.filter(({ field }) => !mistakes.some((mistake) => mistake.field === field));
  expect(other).toEqual([]);
});
