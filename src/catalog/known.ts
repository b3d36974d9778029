/** What a map holds for an id; throws a RangeError when that is nothing, which the rules between files rule out. */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`no entry named ${id}`);
  return found;
}
