import type { StatedRelation } from './map.ts';

/** So many lines a drawing of the relations has at most; beyond that nobody follows them. */
const MOST_LINKS = 60;

/** The links among the works that have the most, all of them if they are few, in the order given. */
export function mostLinked(links: readonly StatedRelation[], most = MOST_LINKS): readonly StatedRelation[] {
  const ends = ({ from, relation }: StatedRelation): string[] => [from.key, relation.to.key];
  const byWork = new Map<string, Set<StatedRelation>>();
  for (const link of links) for (const key of ends(link)) byWork.set(key, (byWork.get(key) ?? new Set()).add(link));
  const kept = new Set<StatedRelation>();
  const works = new Set<string>();
  for (const [key, own] of [...byWork].sort((a, b) => b[1].size - a[1].size)) {
    const among = [...own].filter((link) => ends(link).every((end) => end === key || works.has(end)));
    if (kept.size + among.length > most) continue;
    works.add(key);
    for (const link of among) kept.add(link);
  }
  return links.filter((link) => kept.has(link));
}
