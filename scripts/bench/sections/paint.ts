import { measurePaint } from '../paint.ts';
import { slowWords } from '../slow.ts';
import { table } from '../table.ts';
import type { Heaviest } from './weight.ts';

/** Paints the heaviest page of each kind `runs` times, each next to its minimal twin. */
export async function paintSection(dist: string, heaviest: readonly Heaviest[], runs: number): Promise<string> {
  const pairs = await measurePaint(
    dist,
    heaviest.map(({ address }) => address),
    runs,
  );
  return `## Paint, median of ${runs} (${slowWords})

Minimal: a page with the same content, two rules of style and no script, measured in the same run.

${table(
  ['page', 'first paint, ms', 'largest, ms', 'minimal, ms', 'ratio', 'blocking, ms', 'shift', 'requests', 'bytes'],
  pairs.map(({ ours, minimal }) => [
    ours.address,
    Math.round(ours.firstPaint),
    Math.round(ours.largestPaint),
    Math.round(minimal.largestPaint),
    (ours.largestPaint / minimal.largestPaint).toFixed(2),
    Math.round(ours.blocking),
    ours.shift.toFixed(3),
    ours.requests,
    ours.transferred,
  ]),
)}`;
}
