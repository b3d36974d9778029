import type { Asking } from './answering.ts';
import {
  complete,
  ordinaryKey,
  partOf,
  partsWith,
  reversed,
  type Directory,
  type EndingPart,
  type LoadPart,
  type Term,
  type WordPart,
} from './part.ts';
import type { Candidate } from './spelling.ts';
import { isFiller, isWeak } from './telling.ts';
import { stem } from './words.ts';

/** So many parts at most are fetched for one beginning of a word. */
const MOST_PARTS = 4;

/** A known word with what the index knows about it. */
export interface Known {
  readonly term: string;
  readonly surface: string;
  readonly value: Term;
}

/** The words of the site, fetched part by part as they are asked for. */
export interface Vocabulary {
  word: (term: string) => Promise<Known | undefined>;
  /** True for a word of every day that only looks like one of ours with a slip. */
  isOrdinary: (word: string) => Promise<boolean>;
  /** Numbers of the entries whose whole name or keyword this key is. */
  numbers: (key: string) => Promise<readonly number[]>;
  /** Phrases filed under this key. */
  phrases: (key: string) => Promise<readonly Asking[]>;
  startingWith: (prefix: string) => Promise<Known[]>;
  /** Known words that a misspelled word may stand for: those with its first letters, or else with its last. */
  near: (word: string) => Promise<Candidate[]>;
  endingLike: (word: string) => Promise<Candidate[]>;
}

/** The words of the index, whose parts `load` fetches when they are asked for. What it returns rejects as `load` does. */
export function makeVocabulary(directory: Directory, load: LoadPart): Vocabulary {
  const wordPart = async (index: number): Promise<WordPart> => (await load(`words-${index}`)) as WordPart;
  const endingPart = async (index: number): Promise<EndingPart> => (await load(`endings-${index}`)) as EndingPart;
  const startingWith = async (prefix: string): Promise<Known[]> => {
    const parts = await Promise.all(partsWith(directory.words, prefix, MOST_PARTS).map(wordPart));
    return parts.flatMap((part) =>
      Object.entries(part).flatMap(([term, value]) =>
        term.startsWith(prefix) && isTerm(value) ? [known(term, value)] : [],
      ),
    );
  };
  const at = async (key: string): Promise<WordPart[string] | undefined> => {
    const part = await wordPart(partOf(directory.words, key));
    return Object.hasOwn(part, key) ? part[key] : undefined;
  };
  return {
    startingWith,
    word: async (term) => {
      const value = await at(term);
      return value && isTerm(value) ? known(term, value) : undefined;
    },
    isOrdinary: async (word) => isFiller(word) || isWeak(word) || (await at(ordinaryKey(stem(word)))) !== undefined,
    numbers: async (key) => ((await at(key)) ?? []) as readonly number[],
    phrases: async (key) => ((await at(key)) ?? []) as readonly Asking[],
    // Where too many words share two letters to fetch them all, those that share three are looked at for sure.
    near: async (word) => {
      const known = await Promise.all([2, 3].map((length) => startingWith(word.slice(0, length))));
      return known.flat().map(candidate);
    },
    endingLike: async (word) => {
      // The index has stems.
      const tail = reversed(stem(word)).slice(0, 3);
      const parts = await Promise.all(partsWith(directory.endings, tail, MOST_PARTS).map(endingPart));
      return parts.flatMap((part) =>
        Object.entries(part).map(([backwards, ending]) => {
          const term = reversed(backwards);
          return { term, surface: complete(term, ending), rarity: 0 };
        }),
      );
    },
  };
}

function isTerm(value: WordPart[string]): value is Term {
  return typeof value[1] === 'string';
}

function known(term: string, value: Term): Known {
  return { term, value, surface: complete(term, value[1]) };
}

function candidate({ term, surface, value }: Known): Candidate {
  return { term, surface, rarity: value[0] };
}
