import { isFiller, nameKey, wordsOf } from './words.ts';

/** What a reader typed, read. */
export interface Query {
  /** The words that say something, in order, folded; dates as '2023-05' or '2023'. */
  readonly words: readonly string[];
  /** The whole query as one word, to compare with names. */
  readonly key: string;
  /** The reader asks for what is new; for nothing else when there are no words. */
  readonly wantsNewest: boolean;
  /** The last word may not be finished. */
  readonly isOpen: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NEWEST = new Set('latest newest new recent recently current updated update version edition'.split(' '));

/** Longer queries are read up to here; nobody means the rest. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 16;

export function readQuery(text: string): Query {
  const kept = text.slice(0, MOST_CHARACTERS);
  const all = joinDates(wordsOf(kept));
  const telling = all.filter((word) => !isFiller(word));
  const words = telling.length > 0 ? telling : all;
  const isNewest = (word: string): boolean => NEWEST.has(word);
  const rest = words.filter((word) => !isNewest(word));
  return {
    words: rest.slice(0, MOST_WORDS),
    key: nameKey(kept),
    wantsNewest: words.some(isNewest),
    isOpen: /[\p{L}\p{N}]$/u.test(kept),
  };
}

/** Month and year become one word: "May 2023" and "2023 may" are '2023-05'. */
function joinDates(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const [one = '', other = ''] = [words[index], words[index + 1]];
    const date = monthOf(one, other) ?? monthOf(other, one);
    joined.push(date ?? one);
    if (date) index++;
  }
  return joined;
}

function monthOf(month: string, year: string): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (number === 0 || !/^(19|20)\d\d$/.test(year) || !isMonthName(month)) return undefined;
  return `${year}-${String(number).padStart(2, '0')}`;
}

function isMonthName(word: string): boolean {
  return /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
    word,
  );
}
