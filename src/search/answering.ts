import { isFiller, isWeak } from './telling.ts';
import { stem, wordsOf } from './words.ts';

/** A page of ours that answers by itself; it is neither a work nor a partner and is counted with neither. */
export interface AnswerPage {
  /** Address from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** What people say who look for it. */
  readonly phrases: readonly string[];
}

const MOST_PAGES = 2;

/**
 * The pages that the words ask for: those of which a phrase is said word by word, or has two words or more that tell
 * something and are all said; when one word tells something, the words may tell nothing else.
 */
export function pagesFor(text: string, pages: readonly AnswerPage[]): AnswerPage[] {
  const asked = phraseOf(text);
  const shares = pages.map((page) => ({
    page,
    share: Math.max(...[page.title, ...page.phrases].map((phrase) => shareOf(phraseOf(phrase), asked))),
  }));
  const meant = shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return meant.slice(0, MOST_PAGES).map(({ page }) => page);
}

interface Phrase {
  /** Every word, by its stem. */
  readonly said: string;
  /** The stems of the words that tell most. */
  readonly telling: readonly string[];
}

function phraseOf(text: string): Phrase {
  const words = wordsOf(text);
  const plain = words.filter((word) => !isFiller(word));
  const telling = [plain.filter((word) => !isWeak(word)), plain, words].find((some) => some.length > 0) ?? [];
  return { said: ` ${words.map(stem).join(' ')} `, telling: [...new Set(telling.map(stem))] };
}

/** How many words a phrase and a question have in common; none when that is not enough to mean the same. */
function shareOf(phrase: Phrase, asked: Phrase): number {
  const isSaid = phrase.said.trim().includes(' ') && asked.said.includes(phrase.said);
  const shared = phrase.telling.filter((word) => asked.telling.includes(word)).length;
  const isMeant = shared === phrase.telling.length && (shared > 1 || asked.telling.length === 1);
  return isSaid || isMeant ? Math.max(shared, 1) : 0;
}
