import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Files of the finished site that one thread works on. */
export interface Part {
  readonly site: string;
  /** Paths within the site. */
  readonly files: readonly string[];
}

/** Work on files that needs nothing but their paths; a module of its own exports it as `task`. */
export type Task<Result> = (part: Part) => Result;

/** Fewer files than this are done sooner than a thread is started. */
const FEW = 2_000;

/** Each thread has a memory of its own and warms up anew: four take a fifth more of the processors than two. */
const MOST_THREADS = 2;

/**
 * Shares a task among threads: as many results as there are parts, in the order of the files. `module` is where
 * the task stands, for threads to find it. Throws what the task throws.
 */
export async function inParallel<Result>(
  task: Task<Result>,
  module: URL,
  site: string,
  files: readonly string[],
): Promise<Result[]> {
  if (files.length < FEW) return [task({ site, files })];
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const size = Math.ceil(files.length / count);
  const parts = Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size));
  const threads = new Tinypool({ filename: module.href, name: 'task', maxThreads: count });
  try {
    return (await Promise.all(parts.map((part) => threads.run({ site, files: part })))) as Result[];
  } finally {
    await threads.destroy();
  }
}
