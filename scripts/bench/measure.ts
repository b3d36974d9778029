/** Runs a command and measures its time and the memory of all its processes together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Largest sum of resident memory over the command and its children, in MiB; 0 where /proc is missing. */
  peakMebibytes: number;
  code: number;
  output: string;
}

/** Never throws for a command that fails: its code says so. */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => written.push(part));
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? 0));
  }, 200);
  const code = await new Promise<number>((settle) => child.once('close', (status) => settle(status ?? 1)));
  clearInterval(sampler);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMebibytes: Math.round(peak / 2 ** 20),
    code,
    output: Buffer.concat(written).toString(),
  };
}

/** Resident memory of a process and all below it, from /proc (Linux). */
function residentBytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)));
    const family = [...parents.keys()].filter((pid) => isBelow(pid, root, parents));
    return family.reduce((sum, pid) => sum + residentPages(pid) * 4096, 0);
  } catch {
    return 0;
  }
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
  return false;
}

function parentOf(pid: number): number {
  try {
    return Number(/\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
  } catch {
    // The process ended between the listing and the reading.
    return 0;
  }
}

function residentPages(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0);
  } catch {
    return 0;
  }
}
