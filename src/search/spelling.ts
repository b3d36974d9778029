import { isWeak } from './telling.ts';
import { stem } from './words.ts';

/** A word of the site's vocabulary: its stem, and the form that readers see. */
export interface Candidate {
  readonly term: string;
  readonly surface: string;
  /** The lower, the more entries have it. */
  readonly rarity: number;
}

/** Shorter stems are too much alike to be compared. */
const SHORTEST_STEM = 6;

/** How many slips a word of this length may have and still be taken for another one. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 9 ? 1 : 2;
}

/** The known word that was probably meant: the fewest slips, then the most frequent. Undefined when none is near. */
export function nearest(word: string, candidates: Iterable<Candidate>): (Candidate & { slips: number }) | undefined {
  const most = slipsAllowed(word);
  const root = stem(word);
  const forms = word.length > 5 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  let best: (Candidate & { slips: number }) | undefined;
  if (most === 0) return best;
  for (const candidate of candidates) {
    if (candidate.term.length < 3 || /[\d~^]/.test(candidate.term) || isWeak(candidate.surface)) continue;
    const ofStem = root.length < SHORTEST_STEM ? Infinity : distance(root, candidate.term, most) + 0.1;
    const ofSurface = Math.min(...forms.map((form) => distance(form, candidate.surface, most)));
    const slips = Math.min(ofSurface, ofStem);
    // Two slips with another first letter make another word as a rule.
    if (slips > most + 0.1 || (slips >= 2 && candidate.term[0] !== word[0])) continue;
    // So does another letter in a word of four: one may be missing, too many, or in the wrong place.
    const { surface } = candidate;
    if (word.length === 4 && surface.length <= 4 && sorted(word) !== sorted(surface)) continue;
    if (!best || slips < best.slips || (slips === best.slips && candidate.rarity < best.rarity))
      best = { ...candidate, slips };
  }
  return best;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/**
 * Letters to add, drop, change or swap with their neighbor to make one word of the other (optimal string alignment);
 * any number above `most` means farther than that.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
