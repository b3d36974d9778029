import { pairOf } from './part.ts';
import { nearest, slipsAllowed } from './spelling.ts';
import type { Known, Vocabulary } from './vocabulary.ts';
import { stem } from './words.ts';

/** One way to read a word of the query, and how far to trust it (0 to 1). */
export interface Reading {
  readonly known: Known;
  readonly trust: number;
}

/** A word of the query with its readings; several when it is the beginning of several words. */
export interface Resolved {
  /** As typed; two words when they were joined. */
  readonly typed: string;
  readonly readings: readonly Reading[];
  /** The words that stand in place of an unknown one: corrected, split or joined. */
  readonly instead?: string;
}

/** Each may lie in a part of its own. */
const MOST_FOLLOWERS = 3;

/** How far to trust that a word is meant by one made from it. */
const DERIVED_TRUST = 0.85;

/** Looks up each word of a query: as it is, as a beginning, joined with its neighbor, split in two, or misspelled. */
export async function resolveWords(
  words: readonly string[],
  { isOpen, isLiteral }: { isOpen: boolean; isLiteral: boolean },
  vocabulary: Vocabulary,
): Promise<Resolved[]> {
  const lookups = await Promise.all(words.map((word) => vocabulary.word(stem(word))));
  const resolved: Resolved[] = [];
  for (let index = 0; index < words.length; index++) {
    const [typed = '', next = ''] = [words[index], words[index + 1]];
    const isLast = index === words.length - 1;
    const joined = isLast
      ? undefined
      : await joinWords([typed, next], [lookups[index], lookups[index + 1]], isLiteral, vocabulary);
    if (joined) {
      resolved.push(joined);
      index++;
      continue;
    }
    const isBegun = isLast && isOpen && !lookups[index];
    const following = isBegun ? await followers(lookups[index - 1], typed, vocabulary) : [];
    if (following.length > 0) resolved.push({ typed, readings: following });
    // One or two letters after other words tell nothing yet.
    else if (!isBegun || index === 0 || typed.length > 2)
      resolved.push(...(await resolveWord(typed, { isOpen: isLast && isOpen, isLiteral }, lookups[index], vocabulary)));
  }
  return resolved;
}

/** The words, begun as typed, that stand after the word before: "work h" is on its way to "work home". */
async function followers(before: Known | undefined, typed: string, vocabulary: Vocabulary): Promise<Reading[]> {
  const terms = Object.entries(before?.value[3] ?? {})
    .filter(([term]) => term.startsWith(typed))
    .sort(([, one], [, other]) => (other[1] ?? 0) - (one[1] ?? 0))
    .slice(0, MOST_FOLLOWERS);
  const known = await Promise.all(terms.map(([term]) => vocabulary.word(term)));
  return known.filter((word) => word !== undefined).map((word) => ({ known: word, trust: share(typed, word) }));
}

/** "check list" is "checklist"; but two words that stand together in the index stay two. */
async function joinWords(
  [one, other]: readonly [string, string],
  [first, second]: readonly [Known | undefined, Known | undefined],
  isLiteral: boolean,
  vocabulary: Vocabulary,
): Promise<Resolved | undefined> {
  if (first && second && pairOf(first.value, stem(other))) return undefined;
  const typed = `${one} ${other}`;
  const known = await vocabulary.word(stem(one + other));
  if (known) return { typed, readings: [{ known, trust: 1 }] };
  // A word in pieces that mean nothing alone, with a slip: "hi-cip", "ransome ware".
  if (isLiteral || first || (second && slipsAllowed(one) > 0)) return undefined;
  return (await nearlyTyped(one + other, vocabulary))?.map((slipped) => ({ ...slipped, typed })).at(0);
}

async function resolveWord(
  typed: string,
  { isOpen, isLiteral }: { isOpen: boolean; isLiteral: boolean },
  known: Known | undefined,
  vocabulary: Vocabulary,
): Promise<Resolved[]> {
  const exact: Reading[] = known ? [{ known, trust: 1 }] : [];
  if (known && !isOpen) return [{ typed, readings: exact }];
  const isOrdinary = !known && (await vocabulary.isOrdinary(typed));
  if (!known && !isOpen && !isLiteral && !isOrdinary) {
    const slipped = await nearlyTyped(typed, vocabulary);
    if (slipped) return slipped;
  }
  const begun =
    typed.length > (isOpen ? 1 : 3)
      ? (await vocabulary.startingWith(typed)).filter(({ term }) => term !== known?.term)
      : [];
  const readings = [
    ...exact,
    ...begun.map((other) => ({ known: other, trust: (known ? 0.3 : 0.8) * share(typed, other) })),
  ];
  if (known || (begun.length > 0 && typed.length > 2) || typed.length < 4 || isLiteral) return [{ typed, readings }];
  const derived = await underived(typed, vocabulary);
  if (derived && isOrdinary) return [{ typed, readings: [{ known: derived, trust: DERIVED_TRUST }] }];
  return (isOrdinary ? undefined : await correct(typed, derived, vocabulary)) ?? [{ typed, readings }];
}

/** A finished word with one slip is a misspelled one rather than the beginning of another. */
async function nearlyTyped(typed: string, vocabulary: Vocabulary): Promise<Resolved[] | undefined> {
  if (slipsAllowed(typed) === 0) return undefined;
  const near = nearest(typed, await vocabulary.near(typed));
  const known = near && near.slips <= 1 ? await vocabulary.word(near.term) : undefined;
  return known && [{ typed, instead: known.surface, readings: [{ known, trust: 0.9 }] }];
}

function share(typed: string, { surface }: Known): number {
  return 0.5 + 0.5 * Math.min(1, typed.length / surface.length);
}

async function correct(
  typed: string,
  derived: Known | undefined,
  vocabulary: Vocabulary,
): Promise<Resolved[] | undefined> {
  // Words also end like this by chance: "parter" is "partner" with a slip rather than made from "part".
  const slipped = derived && derived.term.length >= SURE_ROOT ? undefined : await nearlyTyped(typed, vocabulary);
  if (slipped) return slipped;
  if (derived) return [{ typed, readings: [{ known: derived, trust: DERIVED_TRUST }] }];
  const parts = await split(typed, vocabulary);
  if (parts) return parts;
  if (slipsAllowed(typed) === 0) return undefined;
  const sameStart = nearest(typed, await vocabulary.near(typed));
  const best =
    sameStart && sameStart.slips < 2 ? sameStart : (nearest(typed, await vocabulary.endingLike(typed)) ?? sameStart);
  const chosen = sameStart && best && sameStart.slips <= best.slips ? sameStart : best;
  const known = chosen && (await vocabulary.word(chosen.term));
  return known && [{ typed, instead: known.surface, readings: [{ known, trust: 0.9 }] }];
}

const DERIVED =
  /^(er|or|ist|ly|al|ity|y|ful|able|ment|ship|ness|ive|ion|ation|ize|ized|s|ed|ing|ers|ors|ists|ments|ions|ations)$/;

/** Letters of a stem from which another word may be made at all ("phising" is not made from "phi"), and surely is. */
const SHORTEST_ROOT = 4;
const SURE_ROOT = 5;

/** The known word that an unknown one is made from: "researchers" from "research". */
async function underived(typed: string, vocabulary: Vocabulary): Promise<Known | undefined> {
  for (let length = typed.length - 1; length >= Math.max(SHORTEST_ROOT, typed.length - 6); length--) {
    if (!DERIVED.test(typed.slice(length))) continue;
    const known = await vocabulary.word(stem(typed.slice(0, length)));
    if (known && known.term.length >= SHORTEST_ROOT) return known;
  }
  return undefined;
}

/** "supplychain" is "supply chain", when both are known and stand together somewhere. */
async function split(typed: string, vocabulary: Vocabulary): Promise<Resolved[] | undefined> {
  for (let at = 3; at <= typed.length - 3; at++) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    const first = await vocabulary.word(stem(left));
    if (!first || !pairOf(first.value, stem(right))) continue;
    const second = await vocabulary.word(stem(right));
    if (second)
      return [
        { typed: left, instead: left, readings: [{ known: first, trust: 1 }] },
        { typed: right, instead: right, readings: [{ known: second, trust: 1 }] },
      ];
  }
  return undefined;
}
