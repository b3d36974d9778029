/**
 * npm test: every check of the project in order, each one even if an earlier one failed.
 *
 *   npm test                    all of them
 *   npm test -- unit site       some heights only: check, unit, site, browser
 *   npm test -- site --built    with the builds that are there, to save time
 *
 * The last line is the sum, `N passed, N failed`. A checker or a build counts as one test.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { again, atRoot, underBase, type Build } from '../tests/site/builds.ts';
import { isColorful, run, runQuietly } from './command.ts';
import { readOptions } from './options.ts';
import { oneTally, playwrightTally, vitestTally, type Tally } from './tally.ts';

const heights = ['check', 'unit', 'site', 'browser'] as const;
type Height = (typeof heights)[number];

interface Step {
  name: string;
  perform: () => Promise<Tally>;
}

const reports = resolve(import.meta.dirname, '../node_modules/.cache/reports');

function stepsFor(chosen: readonly Height[], isBuilt: boolean): Step[] {
  const has = (height: Height): boolean => chosen.length === 0 || chosen.includes(height);
  const builds = has('site') ? [atRoot, underBase, again] : has('browser') ? [atRoot, underBase] : [];
  return [
    ...(has('check') ? checks() : []),
    ...(has('unit') ? [{ name: 'unit and content tests', perform: () => vitest('unit', 'content') }] : []),
    ...(isBuilt ? [] : builds.map(buildStep)),
    ...(has('site') ? [{ name: 'tests of the built site', perform: () => vitest('site') }] : []),
    ...(has('browser') ? [{ name: 'tests in a browser', perform: playwright }] : []),
  ];
}

function checks(): Step[] {
  const check = (name: string, ...command: string[]): Step => ({
    name,
    perform: async () => oneTally((await run(command)).code),
  });
  return [
    check('types', 'astro', 'check'),
    check('lint', 'eslint', '.', '--max-warnings', '0'),
    check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
    check('content', 'scripts/check-content.ts'),
  ];
}

function buildStep({ folder, base }: Build, index: number): Step {
  return {
    name: `build ${index + 1}, for ${base}`,
    perform: async () => {
      rmSync(folder, { recursive: true, force: true });
      const env = { OUT_DIR: folder, BASE_PATH: base };
      const { code, output } = await runQuietly(['astro', 'build', '--force'], env);
      if (code !== 0) console.log(output);
      return oneTally(code);
    },
  };
}

async function vitest(...projects: string[]): Promise<Tally> {
  const report = freshReport(projects.join('-'));
  const { code } = await run([
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${report}`,
  ]);
  return vitestTally(report, code);
}

async function playwright(): Promise<Tally> {
  const report = freshReport('browser');
  const command = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter', 'list,json'];
  // Playwright forces colors on its own processes, and each then warns of NO_COLOR.
  const colors = isColorful() ? {} : { NO_COLOR: undefined, FORCE_COLOR: '0' };
  const { code } = await run(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...colors });
  return playwrightTally(report, code);
}

/** A path for a report, with that of an earlier run out of the way. */
function freshReport(name: string): string {
  const file = `${reports}/${name}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

const { values, positionals } = readOptions(import.meta.filename, {
  allowPositionals: true,
  options: { built: { type: 'boolean' } },
});
const chosen = heights.filter((height) => positionals.includes(height));
const unknown = positionals.filter((name) => !heights.some((height) => height === name));
if (unknown.length > 0) console.error(`There is no height "${unknown.join('", "')}"; there are ${heights.join(', ')}.`);

const sum: Tally = { passed: 0, failed: unknown.length };
const lines: string[] = [];
for (const { name, perform } of unknown.length > 0 ? [] : stepsFor(chosen, values.built ?? false)) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = await perform().catch((error: unknown) => {
    console.error(error);
    return oneTally(1);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
