import { isFiller } from './telling.ts';

/** Stands for IT, since that in small letters is the pronoun. */
const TECHNOLOGY = 'infotech';

/** Lower case, in American spelling, without accents and apostrophes; "405(d)", "405-d" and "405 d" are all one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\bI\.?T\b(?![.'’]\w)/g, TECHNOLOGY)
    .toLowerCase()
    .replace(/['’ʼ`]s\b|['’ʼ`]/g, (found) => (found.length > 1 ? ' ' : ''))
    .replace(/&/g, ' and ')
    .replace(/\bhealthcare\b/g, 'health care')
    .replace(/isation/g, 'ization')
    .replace(/\bprogramme(?=s?\b)/g, 'program')
    .replace(/\bcyber[ -](?=security|attack)/g, 'cyber')
    .replace(/\be-(?=mail|health|visit)/g, 'e')
    .replace(/\b(\d{3})[\s\-(]*([a-z])\b\)?/g, '$1$2')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(
      /\bhealth it\b|\bit(?= (staff|team|department|manager|director|vendor|support|provider|administrator|admin|person|people|guy|expert|company)s?\b)/g,
      (found) => found.replace(/it$/, TECHNOLOGY),
    )
    .trim();
}

/** Words as readers write them. */
export function spell(words: readonly string[]): string {
  return words.map((word) => (word === TECHNOLOGY ? 'IT' : word)).join(' ');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(/ +/);
}

/**
 * The part of an English word that its forms share: "policies" and "policy", "securing" and "secure".
 * Lighter than Porter's stemmer on purpose: two words that only look alike stay two words.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  if (root.length > 5)
    root = root.replace(/(?:ing|ed)$/, (ending, at: number) =>
      at > 2 && /[aeiouy]/.test(root.slice(0, at)) ? '' : ending,
    );
  if (root.length > 7) root = root.replace(/ment$/, '').replace(/([st])ion$/, '$1');
  // The double l is British in a longer word: "modelling", "labelled".
  root = root.replace(/([bdfgmnprt])\1$|(?<=\w{4})ll$/, (letters) => letters.charAt(0));
  return root.length > 4 ? root.replace(/e$/, '') : root;
}

/** A name without spaces and punctuation, so that all its spellings are one: "HIC-SCRiM", "hic scrim", "HICSCRIM". */
export function nameKey(text: string): string {
  return wordsOf(text)
    .filter((word) => word !== 'and')
    .join('')
    .replaceAll('.', '');
}

/** The stems of the words of a text that tell something. */
export function tellingStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isFiller(word))
    .map(stem);
}
