/** The part of the line of time that a partial date leaves open: from the first moment it may mean to the one after the last. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/**
 * The day, month or year of a partial date, in UTC.
 * @example spanOf('2019-04') // from April 1, 2019 until May 1, 2019
 */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const until = month ? Date.UTC(year, day ? month - 1 : month, day ? day + 1 : 1) : Date.UTC(year + 1, 0, 1);
  return { from: new Date(from), until: new Date(until) };
}

/** The middle of a span, where its mark stands. */
export function middleOf({ from, until }: Span): Date {
  return new Date((from.getTime() + until.getTime()) / 2);
}
