/** Runs the command of a package, or a script of ours, with the Node that runs this. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a command ended: 0 is well; and what it wrote, if that was kept back. */
export interface Outcome {
  code: number;
  output: string;
}

/** Runs it in the open: what it writes goes to the terminal at once. */
export async function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return start(command, env, 'inherit');
}

/** Runs it quietly: what it writes is returned, for those whose output matters only on failure. */
export async function runQuietly(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return start(command, env, 'pipe');
}

async function start(command: readonly string[], env: NodeJS.ProcessEnv, output: 'inherit' | 'pipe'): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...command], {
    cwd: root,
    env: { ...process.env, ...colors(), ...env },
    stdio: ['ignore', output, output],
  });
  // Whoever stops us stops what we started, and us once it has ended.
  const stop = (signal: NodeJS.Signals): void => {
    child.once('close', () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, stop);
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => written.push(part));
  return new Promise<Outcome>((settle) => {
    child.once('error', (error) => settle({ code: 1, output: error.message }));
    child.once('close', (code) => settle({ code: code ?? 1, output: Buffer.concat(written).toString() }));
  }).finally(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}

/** Not every tool notices that its output goes to a file, or asks for NO_COLOR. */
function colors(): NodeJS.ProcessEnv {
  return isColorful() ? {} : { NO_COLOR: '1' };
}

/** Whether those who read the output can see colors, and want them. */
export function isColorful(): boolean {
  if (process.env['NO_COLOR']) return false;
  return process.stdout.isTTY || Boolean(process.env['FORCE_COLOR']);
}
