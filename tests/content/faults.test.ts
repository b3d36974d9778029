import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/intake/fault.ts';
import { readContent } from '../../src/intake/read.ts';
import { contentFolder } from '../read.ts';
import { pageSpoilings } from './page-spoilings.ts';
import { badNames, spoilings } from './spoilings.ts';

const all = [...spoilings, ...pageSpoilings];

describe('content that is spoiled in many places at once', () => {
  let folder = '';
  let faults: readonly Fault[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(contentFolder, folder, { recursive: true });
    for (const { file, spoil } of all)
      writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')));
    for (const name of badNames) writeFileSync(join(folder, name), 'x');
    faults = readContent(folder).faults;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(all)(
    'reports $what with file, line, field, what was found and what is allowed',
    ({ file, field, found: named = '' }) => {
      const here = faults.filter((fault) => fault.file === `content/${file}`);
      const found = here.find(
        (fault) =>
          (typeof field === 'string' ? fault.field === field : field.test(fault.field)) && fault.found.includes(named),
      );
      expect(found, JSON.stringify(here, null, 1)).toBeDefined();
      expect(found?.line).toBeGreaterThan(0);
      expect(found?.found).not.toBe('');
      expect(found?.allowed).not.toBe('');
    },
  );

  test.each(badNames)('reports the file name %s', (name) => {
    expect(faults.filter(({ file, field }) => file === `content/${name}` && field === 'file')).toHaveLength(1);
  });
});
