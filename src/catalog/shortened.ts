/** The longest list that a page shows whole; what a larger catalog has beyond it stands on pages of its own. */
export const LONGEST_LIST = 60;

/** The beginning of a list as far as a page shows it, and how many are left out. */
export function shortened<T>(list: readonly T[], longest = LONGEST_LIST): { shown: readonly T[]; left: number } {
  return { shown: list.slice(0, longest), left: Math.max(0, list.length - longest) };
}

/** The beginning of a text of many lines; the last line then says how many are left out. */
export function shortenedLines(text: string, longest = LONGEST_LIST): string {
  const { shown, left } = shortened(text.split('\n'), longest);
  return left > 0 ? [...shown, `… and ${left} more lines`].join('\n') : text;
}
