import { ordinary } from './ordinary.ts';
import { complete, ordinaryKey, type Term } from './part.ts';
import { nearest } from './spelling.ts';
import { stem } from './words.ts';

/** The words of every day that would else be taken for one of ours with a slip, by their keys; the search looks for slips by both ends. */
export function ordinaryNear(terms: ReadonlyMap<string, Term>): [string, number[]][] {
  const ours = [...terms].map(([term, [worth, end]]) => ({ term, surface: complete(term, end), rarity: worth }));
  const byStart = Map.groupBy(ours, ({ term }) => term.slice(0, 2));
  const byEnd = Map.groupBy(ours, ({ term }) => term.slice(-1));
  const isNear = (word: string): boolean =>
    [byStart.get(word.slice(0, 2)), byEnd.get(stem(word).slice(-1))].some((some) => nearest(word, some ?? []));
  const roots = new Set(ordinary.filter((word) => isNear(word) || isNear(`${word}s`)).map(stem));
  return [...roots].filter((root) => !terms.has(root)).map((root) => [ordinaryKey(root), []]);
}
