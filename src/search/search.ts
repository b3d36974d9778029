import { askedKeys, pagesAsked, type AnswerPage } from './answering.ts';
import { hashedName, hashedPhrase, type Card, type Directory, type LoadPart } from './part.ts';
import { readQuery, type Query } from './query.ts';
import { rank, unknownWords, type Hit } from './rank.ts';
import { resolveWords, type Resolved } from './resolve.ts';
import { makeVocabulary } from './vocabulary.ts';
import { isOfSubject, isWeak } from './telling.ts';
import { nameKey, spell, stem } from './words.ts';

/** Entries that cover less than this share of a query do not answer it. */
const GOOD_COVERAGE = 0.55;
/** The share that is enough when the query names our subject: whatever else it says, it looks for a thing of this kind. */
const GOOD_ON_SUBJECT = 0.25;
/** Entries that cover less than this share of what the best one covers are left out. */
const NEAR_COVERAGE = 0.2;
/** What is left of the score of a group when the reader asks for something to read, and of a work when for somebody. */
const UNWANTED = { work: 0.15, group: 0.5 } as const;
/** What is new, at most. */
const MOST_NEW = 20;

/** What the small index answers. */
export interface Answer {
  readonly query: Query;
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Those of them that cover enough of the query to answer it. */
  readonly good: readonly Hit[];
  readonly resolved: readonly Resolved[];
  /** The query as it was understood, when a word was corrected or split; undefined otherwise. */
  readonly understood: string | undefined;
  /** False when even the best entry covers little of the query. */
  readonly isGood: boolean;
  /** Words that no name, keyword or fact has, each with its share of the query. */
  readonly unknown: readonly { readonly word: string; readonly share: number }[];
}

export interface Search {
  /** Version of the index; entries have the same numbers in all that is of it. */
  readonly version: string;
  /** Answers a query as typed; with `isLiteral`, without correcting its words. Rejects when a part cannot be fetched. */
  ask: (text: string, options?: { isLiteral?: boolean }) => Promise<Answer>;
  /** Pages that are neither works nor partners, if the words ask for some and name no entry. Rejects when they cannot be fetched. */
  pagesFor: (text: string) => Promise<readonly AnswerPage[]>;
  card: (number: number) => Promise<Card | undefined>;
  /** The number of the entry at an address of the site, as '/resources/hicp/'. */
  numberOf: (path: string) => Promise<number | undefined>;
}

/** The small index, ready to be asked; it fetches what a query needs. */
export function makeSearch(directory: Directory, load: LoadPart): Search {
  const vocabulary = makeVocabulary(directory, load);
  return {
    version: directory.version,
    ask: async (text, { isLiteral = false } = {}) => {
      const query = readQuery(text);
      if (query.words.length === 0) return newestOf(query, directory);
      const stems = query.words.map(stem);
      const [named, mentioned, phrased, resolved] = await Promise.all([
        vocabulary.numbers(hashedName(query.key)),
        Promise.all(namesWithin(query.words).map(vocabulary.numbers)),
        stems.length > 1 ? vocabulary.numbers(hashedPhrase(stems)) : [],
        resolveWords(query.words, { isOpen: query.isOpen, isLiteral }, vocabulary),
      ]);
      const hits = rank(
        resolved,
        { named, mentioned: mentioned.flat().filter((number) => number < directory.works), phrased },
        { unknownRarity: directory.unknown, fit: fitOf(query, directory) },
      );
      const best = hits.reduce((most, { coverage }) => Math.max(most, coverage), 0);
      const isChanged = named.length === 0 && resolved.some(({ instead }) => instead !== undefined);
      return {
        query,
        hits: hits.filter(({ coverage }) => coverage >= NEAR_COVERAGE * best),
        good: hits.filter(({ coverage }) => coverage >= goodCoverage(query)),
        resolved,
        understood: isChanged ? spell(resolved.map(({ typed, instead }) => instead ?? typed)) : undefined,
        isGood: (hits[0]?.coverage ?? 0) >= goodCoverage(query),
        unknown: unknownWords(resolved, directory.unknown),
      };
    },
    pagesFor: async (text) => {
      const named = await vocabulary.numbers(hashedName(readQuery(text).key));
      if (named.length > 0) return [];
      const phrases = await Promise.all(askedKeys(text).map(vocabulary.phrases));
      const asked = pagesAsked(text, phrases.flat());
      if (asked.length === 0) return [];
      const pages = (await load('answers')) as readonly AnswerPage[];
      return asked.flatMap((number) => pages[number] ?? []);
    },
    card: async (number) => {
      const part = (await load(`cards-${Math.floor(number / directory.cardsPerPart)}`)) as readonly Card[];
      return part[number % directory.cardsPerPart];
    },
    numberOf: async (path) => (await vocabulary.numbers(hashedName(nameKey(path)))).at(0),
  };
}

/** The names that a query may say beside other words, of one word or of two that are not both common: "is hicp still valid". */
function namesWithin(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  const telling = [...words.map((word) => [word]), ...pairs].filter((name) => !name.every(isWeak));
  return telling.map((name) => hashedName(nameKey(name.join(' '))));
}

/** How far an entry is the kind of thing that the query asks for; the works come first in the index. */
function fitOf({ wants }: Query, { works }: Directory): (number: number) => number {
  return (number) => (wants === undefined || (wants === 'work') === number < works ? 1 : UNWANTED[wants]);
}

/** The share of a query that an entry must cover to answer it. */
export function goodCoverage({ words }: Query): number {
  return words.some(isOfSubject) ? GOOD_ON_SUBJECT : GOOD_COVERAGE;
}

/** The index lists works by date, the newest first; that is the answer to "latest". */
function newestOf(query: Query, { size }: Directory): Answer {
  const numbers = query.wantsNewest ? Array.from({ length: Math.min(size, MOST_NEW) }, (_, number) => number) : [];
  const hits = numbers.map((number) => ({ number, score: size - number, coverage: 1 }));
  return {
    query,
    hits,
    good: hits,
    resolved: [],
    understood: undefined,
    isGood: numbers.length > 0,
    unknown: [],
  };
}
