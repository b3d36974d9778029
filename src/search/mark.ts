import { isFiller } from './telling.ts';
import { fold, stem } from './words.ts';

/** A stretch of text, and whether it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Letters of a passage that stay before the first word that answers. */
const LEAD = 30;

/** Cuts a text into stretches, so that the words of the query (by stem, or as a beginning) can be marked. */
export function markWords(text: string, wanted: { stems: ReadonlySet<string>; beginning: string }): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+(?:[’'][\p{L}]+)?)/u)) {
    if (piece === '') continue;
    const word = fold(piece);
    const isBegun = wanted.beginning.length > 1 && word.startsWith(wanted.beginning);
    const isMatch = word !== '' && !isFiller(word) && (isBegun || wanted.stems.has(stem(word)));
    const last = stretches.at(-1);
    if (last && last.isMatch === isMatch) stretches[stretches.length - 1] = { text: last.text + piece, isMatch };
    else stretches.push({ text: piece, isMatch });
  }
  return stretches;
}

/** The stretches from a few words before the first match on: a passage has little room, and the match must be in it. */
export function fromMatch(stretches: readonly Stretch[]): readonly Stretch[] {
  const [lead, ...rest] = stretches;
  if (!lead || lead.isMatch || rest.length === 0 || lead.text.length <= LEAD) return stretches;
  const words = lead.text.slice(-LEAD).replace(/^\S*\s+/, '');
  return [{ text: `… ${words}`, isMatch: false }, ...rest];
}
