import { expect, test } from 'vitest';
import { z } from 'zod';
import { distinct, id, plain, webAddress } from '../../../src/schema/text.ts';

test.for([
  'https://www.cisa.gov/',
  'https://www.example.org:443/the/usual/port',
  'https://example.org/a%20b?c=d&e#f',
  'https://xn--bcher-kva.example/',
])('%s is an address of the public web', (address) => {
  expect(webAddress.safeParse(address).success).toBe(true);
});

test.for([
  ['no address', 'www.cisa.gov'],
  ['not https', 'http://www.cisa.gov/'],
  ['a script', 'javascript:alert(1)'],
  ['a port', 'https://www.cisa.gov:8443/'],
  ['a user name', 'https://somebody@www.cisa.gov/'],
  ['a password alone', 'https://:secret@www.cisa.gov/'],
  ['a host of one word', 'https://localhost/'],
  ['a space', 'https://www.cisa.gov/a b'],
  ['a space at its end', 'https://www.cisa.gov/ '],
  ['a hidden character', 'https://www.cisa.gov/\u200b'],
])('an address is refused for %s', ([, address = '']) => {
  expect(webAddress.safeParse(address).error?.issues.map(({ message }) => message)).toEqual([
    "a full https address, such as 'https://www.cisa.gov/'",
  ]);
});

test('plain text is as long as it may be, and not one character longer', () => {
  expect(plain(5).safeParse('abcde').success).toBe(true);
  expect(plain(5).safeParse('abcdef').success).toBe(false);
  expect(plain(5).safeParse('').success).toBe(false);
});

test.for([' a', 'a ', 'a\nb', 'a\tb', '<b>', 'a](b', '&amp;', '&#38;', '`a`', '**a**', '{a}', '“a”', 'a\u00adb'])(
  'plain text is refused for the signs of %j',
  (text) => {
    expect(plain(60).safeParse(text).success).toBe(false);
  },
);

test.for(['a < b & c', 'the author’s “own” words', "'quoted'", 'R&D', '5 * 3'])('“%s” is plain text', (text) => {
  expect(plain(60).safeParse(text).data).toBe(text);
});

test.for([
  ['hic-scrim', true],
  ['405d', true],
  ['a', true],
  ['', false],
  ['HICP', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['a/b', false],
  ['../a', false],
  ['a\n', false],
  ['a'.repeat(60), true],
  ['a'.repeat(61), false],
] as const)('%j as an id: %s', ([text, isOne]) => {
  expect(id.safeParse(text).success).toBe(isOne);
});

test('a list that names one thing twice is told which one repeats it', () => {
  const list = distinct(z.string());
  expect(list.safeParse(['a', 'b']).success).toBe(true);
  expect(list.safeParse(['a', 'b', 'a']).error?.issues.map(({ path }) => path)).toEqual([[2]]);
});
