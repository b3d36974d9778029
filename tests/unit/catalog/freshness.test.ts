import { describe, expect, test } from 'vitest';
import {
  dueOn,
  isDue,
  isEvidenceOld,
  monthsAfter,
  reviewWords,
  type Reviewed,
} from '../../../src/catalog/freshness.ts';

const entry = (value: Reviewed['status']['value'], asOf = '2026-05-08'): Reviewed => ({
  reviewed: '2026-11-21',
  status: { value, asOf },
});

test.for([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-21', 6, '2027-05-21'],
  ['2026-11-21', 12, '2027-11-21'],
  ['2026-01-31', 1, '2026-02-28'],
] as const)('%s and %i months is %s', ([day, months, later]) => {
  expect(monthsAfter(day, months)).toBe(later);
});

describe('an entry', () => {
  test('is due after six months when it is current, after twelve otherwise', () => {
    expect(dueOn(entry('current'))).toBe('2027-05-21');
    expect(dueOn(entry('active'))).toBe('2027-05-21');
    expect(dueOn(entry('ended'))).toBe('2027-11-21');
  });

  test('is due on the day itself and not the day before', () => {
    expect(isDue(entry('current'), '2027-05-20')).toBe(false);
    expect(isDue(entry('current'), '2027-05-21')).toBe(true);
  });

  test('says when it was reviewed, and quietly when it is due', () => {
    expect(reviewWords(entry('current'), '2026-11-21')).toBe('Reviewed November 21, 2026');
    expect(reviewWords(entry('current'), '2027-06-01')).toBe('Last reviewed November 21, 2026; due for review');
  });

  test('rests on old evidence after two years, counted from the start of an imprecise date', () => {
    expect(isEvidenceOld(entry('current', '2024-11-22'), '2026-11-21')).toBe(false);
    expect(isEvidenceOld(entry('current', '2024-11'), '2026-11-21')).toBe(true);
    expect(isEvidenceOld(entry('current', '2024'), '2026-11-21')).toBe(true);
  });
});
