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
/** From so many letters on, few words are one slip away from another. */
const LONG_WORD = 8;

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
    const { term, surface } = candidate;
    if (term.length < 3) continue;
    const ofSurface = Math.min(...forms.map((form) => slipsBetween(form, surface, most)));
    // Two words may well have stems that are two slips apart: "infection" and "inventions".
    const ofStem = root.length < SHORTEST_STEM ? Infinity : slipsBetween(root, term, 1) + 0.1;
    const slips = Math.min(ofSurface, ofStem);
    if (slips > most + 0.1 || /\d/.test(term) || isWeak(surface)) continue;
    if (!best || slips < best.slips || (slips === best.slips && candidate.rarity < best.rarity))
      best = { ...candidate, slips };
  }
  return best;
}

/** How many slips make the typed word of the meant one; Infinity when they rather make another word of it. */
function slipsBetween(typed: string, meant: string, most: number): number {
  const slips = distance(typed, meant, most);
  if (slips > most) return Infinity;
  if (slips === 1) return isLikely(typed, meant) ? 1 : Infinity;
  return slips > 1 && typed[0] !== meant[0] ? Infinity : slips;
}

/**
 * True when one slip makes the typed word rather than another word: in a short word the first letter is seldom wrong, and
 * in one of four letters none is another one or too many.
 */
function isLikely(typed: string, meant: string): boolean {
  if (typed.length >= LONG_WORD || typed.length < meant.length || sorted(typed) === sorted(meant)) return true;
  return typed.length > 4 && typed[0] === meant[0];
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
