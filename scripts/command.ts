/** Runs the command of a package, or a script of ours, with the Node that runs this. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

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
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => written.push(part));
  return new Promise((settle) => {
    child.once('error', (error) => settle({ code: 1, output: error.message }));
    child.once('close', (code) => settle({ code: code ?? 1, output: Buffer.concat(written).toString() }));
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
