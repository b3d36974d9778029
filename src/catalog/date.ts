import { compareKeys } from './order.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes a partial date as Americans do, as precise as it is.
 * @example formatDate('2023-05-08') // 'May 8, 2023'
 * @example formatDate('2024-03') // 'March 2024'
 */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** Orders partial dates from old to new; what has no date comes first, and a less precise date before a more precise one of the same time. */
export function compareDates(one: string | null, other: string | null): number {
  return compareKeys(one ?? '', other ?? '');
}
