import { compareKeys } from '../catalog/order.ts';

/** Characters of JSON in one part, at least; more when there are so many parts that their directory would outweigh them. */
const SMALLEST_PART = 1000;

/** Cuts pairs, sorted by key, into parts of about the same size. */
export function cut<Value>(
  pairs: readonly (readonly [string, Value])[],
): { start: string; part: Record<string, Value> }[] {
  const parts: { start: string; part: Record<string, Value> }[] = [];
  const lengths = new Map(pairs.map(([key, value]) => [key, JSON.stringify(value).length + key.length + 4]));
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const size = Math.max(SMALLEST_PART, Math.sqrt(1.5 * total));
  let open: Record<string, Value> | undefined;
  let room = 0;
  let before = '';
  for (const [key, value] of [...pairs].sort(([a], [b]) => compareKeys(a, b))) {
    const length = lengths.get(key) ?? 0;
    if (!open || room < length) {
      parts.push({ start: open ? shortestBetween(before, key) : '', part: (open = {}) });
      room = size;
    }
    open[key] = value;
    room -= length;
    before = key;
  }
  return parts;
}

/** The shortest beginning of `after` that sorts behind `before`. */
function shortestBetween(before: string, after: string): string {
  let length = 1;
  while (after.slice(0, length) <= before) length++;
  return after.slice(0, length);
}
