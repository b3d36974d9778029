/** A number with what it counts: “1 work”, “26 works”. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** A label as it stands within a sentence: “organization size”, but “NIST CSF function”, which begins with an acronym. */
export function inSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\P{Lu})/u, (letter) => letter.toLowerCase());
}
