import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Work on files of the finished site that needs nothing but their paths; a module of its own exports it as `task`. */
export type Task<Result> = (site: string, files: readonly string[]) => Result;

/** Fewer files than this are done sooner than a thread is started. */
const FEW = 2_000;

/**
 * Shares a task among the processors: as many results as there are parts, in the order of the files. `module` is where
 * the task stands, for threads to find it. Throws what the task throws.
 */
export async function inParallel<Result>(
  task: Task<Result>,
  module: URL,
  site: string,
  files: readonly string[],
): Promise<Result[]> {
  if (files.length < FEW) return [task(site, files)];
  const count = availableParallelism();
  const size = Math.ceil(files.length / count);
  const parts = Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size));
  return Promise.all(parts.map((part) => inThread<Result>({ module: module.href, site, files: part })));
}

function inThread<Result>(workerData: object): Promise<Result> {
  return new Promise((settle, fail) => {
    const worker = new Worker(new URL('./parallel-thread.ts', import.meta.url), { workerData });
    worker.once('message', settle);
    worker.once('error', fail);
  });
}
