import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** Our commands by name; `start` builds first, and hands what was typed to `serve`. */
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /(scripts\/[\w-]+\.ts)/.exec(command) ?? [];
  return file && name !== 'start' ? [{ name, file }] : [];
});

test.for(commands)('$name says what it takes to whoever types something else', ({ file }) => {
  const { status, stdout, stderr } = run(file, '--unheard-of');
  const [fault = '', , about = ''] = stderr.split('\n');
  expect([status, stdout]).toEqual([1, '']);
  expect(fault).toMatch(/^Unknown option '--unheard-of'\.?$/);
  expect(readFileSync(join(root, file), 'utf8')).toContain(` * ${about}\n`);
  expect(about).toMatch(/\w\.$/);
  expect(stderr).not.toContain('    at ');
});

test.for([
  ['report-stale.ts', ['--help'], 0, 'as of this day'],
  ['report-stale.ts', ['--date', '2027-06-31'], 1, '--date has to be a day such as 2027-06-01, not 2027-06-31'],
  ['check-links.ts', ['--only-report', '--date', 'today'], 1, '--date has to be a day'],
  ['check-links.ts', ['--only-report', '--minutes', 'x'], 1, '--minutes has to be a number, not x'],
  ['check-content.ts', ['nowhere'], 1, 'there is no folder nowhere'],
] as const)('%s %j ends with %i and tells: %s', ([file, options, code, said]) => {
  const { status, stdout, stderr } = run(`scripts/${file}`, ...options);
  expect(status).toBe(code);
  expect(code === 0 ? stdout : stderr).toContain(said);
  expect(stderr).not.toContain('    at ');
});

function run(file: string, ...options: readonly string[]) {
  return spawnSync(process.execPath, [join(root, file), ...options], { encoding: 'utf8', input: '' });
}
