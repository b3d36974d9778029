import { hashedName, hashedPhrase, type Card, type Directory, type LoadPart } from './part.ts';
import { readQuery } from './query.ts';
import { rank, type Hit } from './rank.ts';
import { resolveWords, type Resolved } from './resolve.ts';
import { nameKey, stem } from './words.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Entries that cover less than this share of a query do not answer it. */
const GOOD_COVERAGE = 0.5;

/** What the small index answers. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly resolved: readonly Resolved[];
  /** The query as it was understood, when a word was corrected, split or joined; undefined otherwise. */
  readonly understood: string | undefined;
  /** False when even the best entry covers little of the query. */
  readonly isGood: boolean;
}

export interface Search {
  ask: (text: string, options?: { literal?: boolean }) => Promise<Answer>;
  card: (number: number) => Promise<Card | undefined>;
  /** The number of the entry at an address of the site, as '/resources/hicp/'. */
  numberOf: (path: string) => Promise<number | undefined>;
}

/** The small index, ready to be asked; it fetches what a query needs and keeps it. */
export function makeSearch(directory: Directory, load: LoadPart): Search {
  const vocabulary = makeVocabulary(directory, load);
  return {
    ask: async (text, { literal = false } = {}) => {
      const query = readQuery(text);
      if (query.words.length === 0) return { hits: [], resolved: [], understood: undefined, isGood: false };
      const stems = query.words.map(stem);
      const [named, phrased, resolved] = await Promise.all([
        vocabulary.name(hashedName(query.key)),
        stems.length > 1 ? vocabulary.name(hashedPhrase(stems)) : [],
        resolveWords(query.words, { isOpen: query.isOpen, isLiteral: literal }, vocabulary),
      ]);
      const hits = rank(resolved, { named, phrased }, directory.unknown);
      const isChanged = named.length === 0 && resolved.some(({ instead }) => instead !== undefined);
      return {
        hits,
        resolved,
        understood: isChanged ? resolved.map(({ typed, instead }) => instead ?? typed).join(' ') : undefined,
        isGood: (hits[0]?.coverage ?? 0) >= GOOD_COVERAGE,
      };
    },
    numberOf: async (path) => (await vocabulary.name(hashedName(nameKey(path)))).at(0),
    card: async (number) => {
      const part = (await load(`cards-${Math.floor(number / directory.cardsPerPart)}`)) as readonly Card[];
      return part[number % directory.cardsPerPart];
    },
  };
}
