/** What the search page is asked, as its address says it: ?q=words&topic=telehealth&topic=policy&literal=1 */
export interface Question {
  readonly text: string;
  /** The words are meant as they are, without correction. */
  readonly isLiteral: boolean;
  /** Chosen facet values: facet and value. */
  readonly chosen: readonly (readonly [string, string])[];
}

/** Reads the address; of its parameters only what a box stands for is a choice, each once and in the order of the boxes. */
export function readAddress(boxes: readonly { readonly name: string; readonly value: string }[]): Question {
  const address = new URLSearchParams(location.search);
  return {
    text: address.get('q') ?? '',
    isLiteral: address.has('literal'),
    chosen: boxes
      .filter(({ name, value }) => address.getAll(name).includes(value))
      .map(({ name, value }) => [name, value]),
  };
}

/** The query part of the address of a question, with its question mark; the bare path when there is nothing to say. */
export function addressOfQuestion({ text, isLiteral, chosen }: Question): string {
  const address = new URLSearchParams();
  if (text) address.set('q', text);
  if (isLiteral) address.set('literal', '1');
  for (const [name, value] of chosen) address.append(name, value);
  return address.size > 0 ? `?${address}` : location.pathname;
}

/** Puts the question into the address; a step that Back undoes, or none while the reader types. */
export function writeAddress(question: Question, isStep: boolean): void {
  const address = addressOfQuestion(question);
  try {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Browsers limit how often a page may do this; the results are right all the same.
  }
}
