import { isFiller } from './telling.ts';
import { nameKey, wordsOf } from './words.ts';

/** What a reader typed, read. */
export interface Query {
  /** The words that say something, in order, folded; dates as '2023-05' or '2023'. */
  readonly words: readonly string[];
  /** The whole query as one word, to compare with names. */
  readonly key: string;
  /** The reader asks for what is new; for nothing else when there are no words. */
  readonly wantsNewest: boolean;
  /** What the reader asks for, when a word tells: something to read, or somebody. */
  readonly wants: 'work' | 'group' | undefined;
  /** The last word may not be finished. */
  readonly isOpen: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NEWEST = new Set('latest newest new recent recently current updated update version edition'.split(' '));

/** Words that name a kind of work; no group is one. */
const WORKS = new Set(
  'publication publications document documents paper papers study studies guide guides toolkit toolkits checklist checklists'.split(
    ' ',
  ),
);

/** Longer queries are read up to here; nobody means the rest. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 16;

/** Reads what somebody typed; of a long text only the beginning. Takes any text. */
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
    wants: all.includes('who') ? 'group' : all.some((word) => WORKS.has(word)) ? 'work' : undefined,
    isOpen: /[\p{L}\p{N}]$/u.test(kept),
  };
}

/**
 * Month and year become one word, whatever the day beside them: "May 2023", "2023 may", "May 18, 2023", "18 May 2023"
 * and "2023-05-18" are '2023-05'.
 */
function joinDates(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length;) {
    const [one = '', two = '', three = ''] = words.slice(index, index + 3);
    const [date, length] = firstDate([
      isDay(two) && monthOf(one, three),
      isDay(one) && monthOf(two, three),
      isDay(three) && monthOf(two, one),
      (isMonthName(one) && monthOf(one, two)) || monthOf(two, one),
    ]);
    joined.push(date ?? one);
    index += length;
  }
  return joined;
}

/** The first way to read a date, and how many words it takes: three, three, three or two. */
function firstDate(ways: readonly (string | false | undefined)[]): [date: string | undefined, length: number] {
  const way = ways.findIndex((date) => typeof date === 'string');
  return way < 0 ? [undefined, 1] : [ways[way] || undefined, way < 3 ? 3 : 2];
}

function isDay(word: string): boolean {
  return /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word);
}

function monthOf(month: string, year: string): string | undefined {
  if (!/^(19|20)\d\d$/.test(year)) return undefined;
  if (/^(0[1-9]|1[0-2])$/.test(month)) return `${year}-${month}`;
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return number > 0 && isMonthName(month) ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}

function isMonthName(word: string): boolean {
  return /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
    word,
  );
}
