import { expect, test } from 'vitest';
import { compareDates, formatDate } from '../../../src/catalog/date.ts';
import { isBefore } from '../../../src/catalog/rules/dates-in-order.ts';
import { fullDate, isPartialDate } from '../../../src/schema/date.ts';

test.each(['2019', '2019-01', '2019-01-28', '2024-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each([
  '',
  '19',
  '1989',
  '2019-13',
  '2019-00',
  '2019-02-30',
  '2023-02-29',
  '2019-1-2',
  '2019-01-28T00:00',
  'May 2019',
])('“%s” is no date', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test.each(['2019', '2019-01', '2019-02-30', '2019-01-28T00:00'])('“%s” is no full date', (text) => {
  expect(fullDate.safeParse(text).success).toBe(false);
  expect(fullDate.safeParse('2019-01-28').success).toBe(true);
});

test.each([
  ['2023-05-08', 'May 8, 2023'],
  ['2024-03', 'March 2024'],
  ['2019', '2019'],
])('%s reads %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test('dates stand from old to new, and what has none comes first', () => {
  expect(['2020', '2019-05', null, '2019'].sort(compareDates)).toEqual([null, '2019', '2019-05', '2020']);
});

test.for([
  ['2019', '2020', true],
  ['2019-05', '2019-06-01', true],
  ['2019-05-02', '2019-05-03', true],
  ['2019', '2019-05', false],
  ['2019-05-31', '2019-05', false],
  ['2020', '2019-12-31', false],
  [null, '2019', false],
  ['2019', null, false],
] as const)('%s is before %s, as far as both are precise: %s', ([one, other, isSo]) => {
  expect(isBefore(one, other)).toBe(isSo);
});
