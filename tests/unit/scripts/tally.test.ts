import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { oneTally, playwrightTally, vitestTally } from '../../../scripts/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a check counts once, by how it ends', () => {
  expect(oneTally(0)).toEqual({ passed: 1, failed: 0 });
  expect(oneTally(2)).toEqual({ passed: 0, failed: 1 });
});

describe('the tally of Vitest', () => {
  const fine = { status: 'passed', assertionResults: [{ status: 'passed' }] };

  test('passed and failed tests are counted', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(vitest([fine, failing], 2, 1, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('a file that breaks before its first test is a failure', () => {
    expect(vitest([fine, { status: 'failed', assertionResults: [] }], 1, 0, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('a skipped test is a failure', () => {
    const skipping = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] };
    expect(vitest([skipping], 1, 0, 0)).toEqual({ passed: 1, failed: 1 });
  });

  test('a bad end without a failed test is a failure', () => {
    expect(vitest([fine], 1, 0, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('no test at all is a failure', () => {
    expect(vitest([], 0, 0, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('a missing report is a failure', () => {
    expect(vitestTally(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the tally of Playwright', () => {
  test('only what passes at the first try has passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightTally(report({ stats, errors: [] }), 1)).toEqual({ passed: 5, failed: 3 });
  });

  test('an error outside of all tests is a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTally(report({ stats, errors: [{}] }), 1)).toEqual({ passed: 0, failed: 1 });
  });
});

function vitest(testResults: { assertionResults: unknown[] }[], passed: number, failed: number, code: number) {
  const total = testResults.flatMap(({ assertionResults }) => assertionResults).length;
  const counts = { numPassedTests: passed, numFailedTests: failed, numTotalTests: total };
  return vitestTally(report({ ...counts, testResults }), code);
}

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}
