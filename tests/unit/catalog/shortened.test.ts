import { expect, test } from 'vitest';
import { LONGEST_LIST, shortened, shortenedLines } from '../../../src/catalog/shortened.ts';

test('a list that a page can hold stays whole', () => {
  const list = Array.from({ length: LONGEST_LIST }, (_, index) => index);
  expect(shortened(list)).toEqual({ shown: list, left: 0 });
});

test('a longer one is cut, and what is left out is counted', () => {
  const list = Array.from({ length: LONGEST_LIST + 7 }, (_, index) => index);
  expect(shortened(list)).toEqual({ shown: list.slice(0, LONGEST_LIST), left: 7 });
});

test('a text within the bound stays as it is', () => {
  expect(shortenedLines('one\ntwo', 2)).toBe('one\ntwo');
});

test('a longer text says how many lines it leaves out', () => {
  expect(shortenedLines('one\ntwo\nthree\nfour', 2)).toBe('one\ntwo\n… and 2 more lines');
});
