/** A thread of inParallel: does one part of a task and sends its result. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './parallel.ts';

const { module, site, files } = workerData as { module: string; site: string; files: readonly string[] };
const { task } = (await import(module)) as { task: Task<unknown> };
parentPort?.postMessage(task(site, files));
