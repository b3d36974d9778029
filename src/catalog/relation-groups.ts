import { relationKinds } from '../schema/vocabulary.ts';
import type { Relation } from './relation.ts';

/** How a relation reads from the side that does not state it. */
const inverses: Record<Relation['kind'], string> = {
  complements: 'Goes with',
  'part-of': 'Contains',
  'builds-on': 'Base of',
  'used-with': 'Recommended by',
  cites: 'Cited by',
  'listed-in': 'Lists',
};

/** The words before the other entry’s name: “Cites” or, seen from the other side, “Cited by”. */
function relationLabel({ kind, inverse }: Pick<Relation, 'kind' | 'inverse'>): string {
  return inverse ? inverses[kind] : relationKinds[kind].label;
}

/** Relations under their words, in the order of the closed list. */
export function groupRelations(relations: readonly Relation[]): [label: string, relations: Relation[]][] {
  const order = Object.keys(relationKinds);
  const sorted = [...relations].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(a.inverse) - Number(b.inverse),
  );
  return [...Map.groupBy(sorted, relationLabel)];
}

/** Relations of one sort that stand on the page of an entry; if there are more, all have a page of their own. */
export const MOST_RELATIONS = 10;

/** Tells whether an entry has too many relations of one sort for its own page. */
export function hasRelationsPage(relations: readonly Relation[]): boolean {
  return groupRelations(relations).some(([, group]) => group.length > MOST_RELATIONS);
}
