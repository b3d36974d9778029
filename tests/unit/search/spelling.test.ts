import { expect, test } from 'vitest';
import { distance, nearest } from '../../../src/search/spelling.ts';
import { fold, nameKey, stem, wordsOf } from '../../../src/search/words.ts';
import { isFiller } from '../../../src/search/telling.ts';
import { surfaceForms } from '../../../src/search/tokens.ts';
import { ordinary } from '../../../src/search/ordinary.ts';
import { ask, listings, search } from './ask.ts';

test.for([
  ['ransomware', 'ransomware', 0],
  ['ransonware', 'ransomware', 1],
  ['retrun', 'return', 1],
  ['critcality', 'criticality', 1],
  ['assesmnet', 'assessment', 2],
] as const)('from %s to %s it takes %d slips', ([one, other, slips]) => {
  expect(distance(one, other, 3)).toBe(slips);
});

test('words too far apart are not measured to the end', () => {
  expect(distance('abc', 'abcdefgh', 2)).toBeGreaterThan(2);
  expect(distance('abcdefgh', 'hgfedcba', 2)).toBeGreaterThan(2);
});

test.for([
  ['assesmnet', 'assessment'],
  ['xssesment', undefined],
  ['asessment', 'assessment'],
  ['ssessment', 'assessment'],
  ['asess', undefined],
] as const)('nearest to %s stands %s: of two slips, none is in the first letter', ([typed, meant]) => {
  const candidates = ['assessment', 'access'].map((surface) => ({ term: stem(surface), surface, rarity: 1 }));
  expect(nearest(typed, candidates)?.surface).toBe(meant);
});

test.for(['405(d)', '405-d', '405 d', '405D', '405d'])('%s is the word 405d', (text) => {
  expect(wordsOf(text)).toEqual(['405d']);
});

test.for([
  ['policies', 'policy'],
  ['vendors', 'vendor'],
  ['securing', 'secure'],
  ['shared', 'sharing'],
  ['communications', 'communicate'],
  // British and American
  ['modelling', 'modeling'],
  ['labelled', 'label'],
] as const)('%s and %s share a stem', ([one, other]) => {
  expect(stem(one)).toBe(stem(other));
});

test('what the British write otherwise is read in American spelling', () => {
  expect(wordsOf('Organisations and training programmes')).toEqual(wordsOf('organizations and training programs'));
  expect(wordsOf('programmer')).toEqual(['programmer']);
});

test('a short word keeps an ending that a long one loses', () => {
  expect(['element', 'garment'].map(stem)).toEqual(['element', 'garment']);
  expect(stem('assessments')).toBe(stem('assess'));
});

test('folding a text twice changes nothing more', () => {
  for (const text of ['Medicare & Medicaid', 'U.S. Food', 'HIC-SCRiM v2', 'publisher’s', 'e-mail', '510(k)'])
    expect(fold(fold(text))).toBe(fold(text));
});

test('the sign for “and” is the word', () => {
  expect(fold('Medicare & Medicaid')).toBe('medicare and medicaid');
  expect(wordsOf('R&D')).toEqual(['r', 'and', 'd']);
});

test('a name has one key however it is written', () => {
  expect(new Set(['HIC-SCRiM', 'hic scrim', 'HICSCRIM', 'Hic.Scrim'].map(nameKey)).size).toBe(1);
});

test.for([
  ['ransonware', 'ransomware'],
  ['supplychain', 'supply chain'],
  ['hippa risk assesment', 'hipaa risk assessment'],
  ['escurity risk', 'security risk'],
  ['phising', 'phishing'],
  ['spot phising', 'spot phishing'],
  ['parter', 'partner'],
  // In pieces that mean nothing alone.
  ['hi-cip', 'hicp'],
  ['ransome ware', 'ransomware'],
  // Of words as near as each other, the one that more entries have.
  ['cyber threts', 'cyber threat'],
] as const)('%s is understood as %s', async ([typed, meant]) => {
  expect((await ask(typed)).understood).toBe(meant);
});

test.for([
  'ransomware',
  'HICP',
  'telehealth',
  'who enforces HIPAA',
  'our server was taken',
  'a bad attachment',
  // Other words of English, of which some have the stem of one of ours but for a slip.
  'blood pressure',
  'usb drives',
  'it prompts me',
  'mental health app',
  'infection control',
  'medication list',
  'our catalyst',
  // With another letter, a word of four is another word; and a long one is begun rather than two slips away.
  'covid test near me',
  'dialysis center near me',
  'coordinato plan',
  'assistan plan',
])('%s is taken as it is', async (typed) => {
  expect((await ask(typed)).understood).toBeUndefined();
});

test('no word of every day is corrected, alone or in the plural', async () => {
  for (const word of ordinary.flatMap((one) => (one.endsWith('s') ? [one] : [one, `${one}s`])))
    expect((await ask(`${word} zzqq`)).understood, word).toBeUndefined();
});

test('what is searched for literally is corrected neither word by word nor joined', async () => {
  for (const typed of ['ransonware', 'hi-cip', 'ransome ware'])
    expect((await search.ask(typed, { isLiteral: true })).understood, typed).toBeUndefined();
});

test.for([
  ['trainer', 'training'],
  ['hospitalist', 'hospital'],
] as const)('%s is taken as made from the stem of %s', async ([typed, root]) => {
  const { understood, resolved } = await ask(typed);
  expect(understood).toBeUndefined();
  expect(resolved[0]?.readings[0]?.known.term).toBe(stem(root));
});

test('a word that ends in -ing and lacks a letter is understood, even as the last word, unless another word has its stem', async () => {
  const words = [...surfaceForms(listings).values()].filter((word) => /^[a-z]{5,}ing$/.test(word) && !isFiller(word));
  const everyDay = new Set(ordinary.map(stem));
  expect(words).toContain('phishing');
  for (const word of words)
    for (let at = 2; at < word.length - 3; at++) {
      const typed = word.slice(0, at) + word.slice(at + 1);
      const { understood, resolved } = await ask(`staff ${typed}`);
      const isKnown = resolved[1]?.readings[0]?.known.term === stem(typed) || everyDay.has(stem(typed));
      expect(isKnown ? undefined : understood, typed).toBe(isKnown ? undefined : `staff ${word}`);
    }
});
