import { goodCoverage, type Answer } from './search.ts';
import { stem, wordsOf } from './words.ts';

/** A page in whose text the full-text engine found something. */
export interface TextMatch {
  /** Number of the entry that the page is about. */
  readonly number: number;
  /** What stands around the words found. */
  readonly excerpts: readonly string[];
}

/** How much a word counts that stands only in the text of a page. */
const IN_TEXT = 0.5;

/**
 * Joins what the full text says to the answer of the small index: one list, no entry twice, and nothing that is
 * shown already changes its place.
 */
export function mergeText(answer: Answer, matches: readonly TextMatch[]): { further: number[]; isGood: boolean } {
  const shown = new Set(answer.hits.map(({ number }) => number));
  const [wanted, beginning] = [wantedStems(answer), answer.query.words.at(-1) ?? ''];
  const meant = matches.filter(({ excerpts }) => says(excerpts, wanted, beginning));
  const coverage = (number: number): number => answer.hits.find((hit) => hit.number === number)?.coverage ?? 0;
  const covered = matches.map(({ number, excerpts }) => {
    const found = answer.unknown.filter(({ word }) => says(excerpts, new Set([stem(word)]), ''));
    return coverage(number) + found.reduce((sum, { share }) => sum + IN_TEXT * share, 0);
  });
  return {
    further: [...new Set(meant.map(({ number }) => number))].filter((number) => !shown.has(number)),
    isGood: answer.isGood || covered.some((share) => share >= goodCoverage(answer.query)),
  };
}

/** The stems that a result has because it answers: those typed, and those meant. */
export function wantedStems({ query, resolved }: Answer): ReadonlySet<string> {
  const meant = resolved.flatMap(({ readings }) =>
    readings.filter(({ trust }) => trust >= 0.85).map(({ known }) => known.term),
  );
  return new Set([...query.words.map(stem), ...meant]);
}

/** The engine also finds mere beginnings of a word ("ma" for "marijuana"); those do not count. */
function says(excerpts: readonly string[], stems: ReadonlySet<string>, beginning: string): boolean {
  return excerpts
    .flatMap(wordsOf)
    .some((word) => stems.has(stem(word)) || (beginning.length > 2 && word.startsWith(beginning)));
}
