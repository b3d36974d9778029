/**
 * Orders ids, keys, file names and other text that is no language, by the codes of its letters: alike on every machine,
 * whatever its language. Titles and names are for people, and are ordered as English is: `localeCompare(other, 'en')`.
 */
export function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
