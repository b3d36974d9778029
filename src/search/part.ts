/** The small index as it travels: a directory, and parts of about the same size, of which a query fetches a few. */
import type { Asking } from './answering.ts';

/** What is told first: which part has which words. */
export interface Directory {
  /** Folder of the parts, named after their contents; what numbers the works like this index bears it too. */
  readonly version: string;
  /** How many works and partners there are. */
  readonly size: number;
  /** How many of them are works; they come first. */
  readonly works: number;
  readonly cardsPerPart: number;
  /** Rarity of a word that no entry has, in tenths. */
  readonly unknown: number;
  /** First key of each part with words, sorted; and of each part with the same words spelled backwards. */
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

/** Number and score of an entry in turn, the best first: [3, 41, 0, 12]. */
export type Postings = readonly number[];

/**
 * A stem: its rarity in tenths, what completes it to the word that readers see ('' for the stem itself, '=word'
 * for another word), where it stands, and where it stands right before another stem.
 */
export type Term = readonly [number, string, Postings, Readonly<Record<string, Postings>>?];

/**
 * Stems with what is known about them; a key with '~' is a whole name, one with '^' a whole keyword, with the numbers of
 * the entries that have it; one with '?' has the phrases with a stem that ask for a page; one with '!' is a word of every day that is none of ours.
 */
export type WordPart = Readonly<Record<string, Term | readonly number[] | readonly Asking[]>>;

/** Words spelled backwards with what completes them. */
export type EndingPart = Readonly<Record<string, string>>;

/** An edition as a result leads to it. */
export interface CardEdition {
  readonly path: string;
  readonly label: string;
  readonly issued: string | null;
}

/** What a result shows. */
export interface Card {
  readonly path: string;
  readonly title: string;
  readonly shortName: string;
  readonly summary: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly meta: readonly string[];
  readonly facets: readonly string[];
  readonly editions: readonly CardEdition[];
}

/** Where a stem stands right before another one. */
export function pairOf(term: Term, other: string): Postings | undefined {
  const pairs = term[3];
  return pairs && Object.hasOwn(pairs, other) ? pairs[other] : undefined;
}

/** Fetches a part by its name within the folder of the version; rejects when it cannot. */
export type LoadPart = (name: string) => Promise<unknown>;

/** Index of the part that would hold `key`. */
export function partOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indexes of the parts with keys that begin with `prefix`, at most `most` of them. */
export function partsWith(starts: readonly string[], prefix: string, most: number): number[] {
  const first = partOf(starts, prefix);
  const last = partOf(starts, `${prefix}\uffff`);
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => first + index);
}

/** A whole name as a key: its first letters, and a hash that stands for the rest of a long one. */
export function hashedName(key: string): string {
  return key.length <= 10 ? `${key}~` : `${key.slice(0, 4)}~${hashed(key)}`;
}

/** A whole keyword of several words as a key, by the stems of its words. */
export function hashedPhrase(stems: readonly string[]): string {
  const joined = stems.join(' ');
  return `${joined.slice(0, 4).trim()}^${hashed(joined).slice(0, 5)}`;
}

/** A word of every day as a key, by its stem. */
export function ordinaryKey(root: string): string {
  return `${root}!`;
}

/** The word that readers see, of its stem and what completes it. */
export function complete(term: string, ending: string): string {
  return ending.startsWith('=') ? ending.slice(1) : term + ending;
}

/** FNV-1a over UTF-16 units, 32 bits, to the base of 36. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The word from its end, under which endings are filed. */
export function reversed(word: string): string {
  return [...word].reverse().join('');
}
