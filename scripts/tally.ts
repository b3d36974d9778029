/** Counts passed and failed tests in the JSON reports of the two test runners. */
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** The parts of Vitest's report that count. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The parts of Playwright's report that count. */
interface PlaywrightReport {
  errors: unknown[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** One check that passed or failed as a whole. */
export function oneTally(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tally of Vitest's report in `file`. A file that fails before its first test has none to
 * count, and is itself one failure; so is a skipped test, since nobody has said that it passes.
 */
export function vitestTally(file: string, code: number): Tally {
  return tallyOf<VitestReport>(file, code, (report) => {
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const unproved = report.numTotalTests - report.numPassedTests;
    return { passed: report.numPassedTests, failed: unproved + broken.length };
  });
}

/** The tally of Playwright's report in `file`. Only what passes at the first try has passed. */
export function playwrightTally(file: string, code: number): Tally {
  return tallyOf<PlaywrightReport>(file, code, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

/** Adds one failure where a runner ended badly, or ran nothing, without a failed test to show. */
function tallyOf<Report>(file: string, code: number, count: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}
