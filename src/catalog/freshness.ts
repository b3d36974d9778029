import { formatDate } from './date.ts';
import type { Partner } from './partner.ts';
import type { Resource } from './resource.ts';

type Status = (Resource | Partner)['status']['value'];

/** Months after which somebody should go through an entry again, by its status. */
export const reviewPeriods = {
  current: 6,
  active: 6,
  unclear: 12,
  ended: 12,
  historical: 12,
} as const satisfies Record<Status, number>;

/** Months after which the evidence for a status counts as old. */
export const EVIDENCE_AGE = 24;

/** As much of an entry as tells how fresh it is. */
export interface Reviewed {
  /** The day of the last review, as '2026-11-21'. */
  readonly reviewed: string;
  readonly status: { readonly value: Status; readonly asOf: string };
}

/** The day from which on an entry is due for review. */
export function dueOn({ reviewed, status }: Reviewed): string {
  return monthsAfter(reviewed, reviewPeriods[status.value]);
}

/** Tells whether an entry is due for review on a day; pages ask with the date of the data, never with the clock. */
export function isDue(entry: Reviewed, day: string): boolean {
  return day >= dueOn(entry);
}

/** When an entry was last reviewed, in words; quietly says so when it is due again. */
export function reviewWords(entry: Reviewed, asOf: string): string {
  const day = formatDate(entry.reviewed);
  return isDue(entry, asOf) ? `Last reviewed ${day}; due for review` : `Reviewed ${day}`;
}

/** Tells whether the evidence for the status is old on a day. A year or month counts from its beginning. */
export function isEvidenceOld({ status }: Reviewed, day: string): boolean {
  return day >= monthsAfter(fullDay(status.asOf), EVIDENCE_AGE);
}

/**
 * The day that many months later; a day that the month lacks becomes its last one.
 * @example monthsAfter('2026-08-31', 6) // '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function fullDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
