import { expect, test } from 'vitest';
import { mergeText } from '../../../src/search/merge.ts';
import { ask, listings } from './ask.ts';

test('what the text of a page adds is named once, and nothing that is shown already', async () => {
  const answer = await ask('ransomware');
  const shown = new Set(answer.hits.map(({ number }) => number));
  const others = listings
    .keys()
    .filter((number) => !shown.has(number))
    .toArray();
  expect(others).not.toEqual([]);
  const matches = [...others, ...shown, ...others].map((number) => ({ number, excerpts: ['about Ransomware.'] }));
  expect(mergeText(answer, matches).further).toEqual(others);
});

test('a word counts as it is, in its other forms, as it was meant, and as the beginning of another from three letters on', async () => {
  const adds = async (query: string, excerpt: string): Promise<boolean> => {
    const answer = await ask(query);
    const number = listings.length;
    return mergeText(answer, [{ number, excerpts: ['nothing', excerpt] }]).further.includes(number);
  };
  expect(await adds('policies', 'a policy of')).toBe(true);
  expect(await adds('ransonware', 'no ransomware')).toBe(true);
  // What a word may begin that is not the last is no word that was meant.
  expect(await adds('vuln training', 'vulnerability')).toBe(false);
  expect(await adds('training mar', 'marijuana')).toBe(true);
  expect(await adds('training ma', 'marijuana')).toBe(false);
  expect(await adds('mar training', 'marijuana')).toBe(false);
});

test('a page whose text has the word that no fact has makes a poor answer a good one', async () => {
  const answer = await ask('telehealth zzqq');
  expect(answer.isGood).toBe(false);
  const [{ number } = { number: -1 }] = answer.hits;
  expect(mergeText(answer, [{ number, excerpts: ['the zzqqology'] }]).isGood).toBe(false);
  expect(mergeText(answer, [{ number, excerpts: ['the Zzqq of'] }]).isGood).toBe(true);
  expect(mergeText(answer, [{ number, excerpts: ['the telehealth'] }]).isGood).toBe(false);
});
