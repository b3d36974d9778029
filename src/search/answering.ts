import { readQuery } from './query.ts';
import { isFiller, isWeak } from './telling.ts';
import { stem, wordsOf } from './words.ts';

/** A page of ours that answers by itself; it is neither a work nor a partner and is counted with neither. */
export interface AnswerPage {
  /** Address from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** What the page answers, in one sentence. */
  readonly summary: string;
}

/** A phrase that asks for a page, with the number of the page. */
export type Asking = readonly [page: number, phrase: string];

const MOST_PAGES = 2;

/** Says nothing of a subject, but is what people ask with: "whom do I tell". */
const ASKING = 'tell';
/** Words that say nothing of a subject either, but without them "no IT staff" would ask for the same as "IT staff". */
const KEPT = new Set([ASKING, 'no', 'without']);

/** Files each phrase that asks for a page under one word of it, so that a query finds it without reading them all. */
export function fileByWord(phrases: readonly Asking[]): Map<string, Asking[]> {
  return Map.groupBy(phrases, ([, phrase]) => {
    const telling = phraseOf(phrase).telling.toSorted((one, other) => other.length - one.length);
    return askedKey(telling[0] ?? '');
  });
}

/** The keys under which the phrases that a query may say are filed. */
export function askedKeys(text: string): string[] {
  const { words } = readQuery(text);
  const asking = wordsOf(text).filter((word) => word === ASKING);
  return distinctStems(words.length > 0 ? [...words, ...asking] : wordsOf(text)).map(askedKey);
}

/**
 * The numbers of the pages that the words ask for: those of which a phrase is said word by word, or all words that say
 * something are said and two or more of them tell much; when one word does, the query may say nothing else.
 */
export function pagesAsked(text: string, phrases: readonly Asking[]): number[] {
  const asked = phraseOf(text);
  const shares = new Map<number, number>();
  for (const [page, phrase] of phrases)
    shares.set(page, Math.max(shares.get(page) ?? 0, shareOf(phraseOf(phrase), asked)));
  const meant = [...shares].filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return meant.slice(0, MOST_PAGES).map(([page]) => page);
}

function askedKey(root: string): string {
  return `${root}?`;
}

interface Phrase {
  /** Every word, by its stem. */
  readonly said: string;
  /** The stems of the words that say something. */
  readonly plain: readonly string[];
  /** Those of them that tell most. */
  readonly telling: readonly string[];
}

function phraseOf(text: string): Phrase {
  const words = wordsOf(text);
  const some = words.filter((word) => !isFiller(word) || KEPT.has(word));
  const plain = some.length > 0 ? some : words;
  const strong = plain.filter((word) => !isWeak(word) && !KEPT.has(word));
  return {
    said: ` ${words.map(stem).join(' ')} `,
    plain: distinctStems(plain),
    telling: distinctStems(strong.length > 0 ? strong : plain),
  };
}

function distinctStems(words: readonly string[]): string[] {
  return [...new Set(words.map(stem))];
}

/** How many telling words a phrase and a question have in common; none when that is not enough to mean the same. */
function shareOf(phrase: Phrase, asked: Phrase): number {
  const isSaid = phrase.said.trim().includes(' ') && asked.said.includes(phrase.said);
  const isWhole = phrase.plain.every((word) => asked.plain.includes(word));
  const shared = phrase.telling.filter((word) => asked.telling.includes(word)).length;
  const isMeant = isWhole && (shared > 1 || asked.plain.every((word) => phrase.plain.includes(word)));
  return isSaid || isMeant ? Math.max(shared, 1) : 0;
}
