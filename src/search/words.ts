/**
 * Words that carry no meaning of their own in a question. They are left out of the index and of queries,
 * unless a query consists of nothing else.
 */
const FILLER = new Set(
  (
    'a about after all also am an and any anyone anything are as at available be been before being best both but by can cannot cant ' +
    'could did do does doing done dont each etc every everyone everything explain explained for from get gets getting give gives go ' +
    'good got had happen happens has have having help helpful helps her here hers him his how i if im in into is isnt it its just ' +
    'know lets like look looking made make makes making many may maybe me might more most much must my need needed needs no not of ' +
    'off on one only onto or other our ours out over own please really right said say says see she should show so some somebody someone ' +
    'something such sure take takes tell than that thats the their them then there these they thing things this those through to too ' +
    'under up upon us use used useful using very want wants was way we well were what whats when where which while who whom whose why will ' +
    'with within without wont would yes you your yours'
  ).split(' '),
);

/** Lower case, without accents and apostrophes; "405(d)", "405-d" and "405 d" are all one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]s\b|['’ʼ`]/g, (found) => (found.length > 1 ? ' ' : ''))
    .replace(/&/g, ' and ')
    .replace(/\b(\d{3})[\s\-(]*([a-z])\b\)?/g, '$1$2')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./gu, ' ')
    .trim();
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(/ +/);
}

/** True for a word that says nothing by itself. */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
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
  root = root.replace(/([bdfgmnprt])\1$/, '$1');
  return root.length > 4 ? root.replace(/e$/, '') : root;
}

/** A name without spaces and punctuation, so that all its spellings are one: "HIC-SCRiM", "hic scrim", "HICSCRIM". */
export function nameKey(text: string): string {
  return wordsOf(text)
    .filter((word) => word !== 'and')
    .join('')
    .replaceAll('.', '');
}
