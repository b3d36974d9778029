import { takeBraces } from './braces.ts';
import type { Fault } from './fault.ts';
import { faultIn, proseFaults, readProse, textOf, type Prose } from './prose.ts';

/** What the text of an entry has to look like: its headings in order, and how long it may be. */
export interface BodyForm {
  readonly headings: readonly string[];
  readonly words: readonly [least: number, most: number];
}

export const bodyForms = {
  resources: {
    headings: ['What it is', 'Who it is for', 'What is inside', 'How to start with it', 'Limits'],
    words: [150, 400],
  },
  partners: { headings: ['What it does', 'When to turn to it', 'Limits'], words: [120, 300] },
} as const satisfies Record<string, BodyForm>;

/** Checks the Markdown body of an entry. */
export function checkBody(prose: Prose, form: BodyForm): Fault[] {
  const { faults: blanks, rest } = takeBraces(prose);
  const { nodes, faults: unread } = readProse(rest);
  const faults = [...blanks, ...unread, ...nodes.flatMap((node) => proseFaults(rest, node))];
  const headings = nodes.flatMap((node) =>
    node.type === 'heading' ? `${'#'.repeat(node.depth)} ${textOf(node)}` : [],
  );
  const wanted = form.headings.map((heading) => `## ${heading}`);
  if (headings.join('|') !== wanted.join('|'))
    faults.push(faultIn(prose, undefined, `headings ${headings.join(' · ') || 'none'}`, wanted.join(' · ')));
  const words = nodes.flatMap((node) => (node.type === 'text' ? wordsOf(node.value) : [])).length;
  if (words < form.words[0] || words > form.words[1])
    faults.push(faultIn(prose, undefined, `${words} words`, `${form.words[0]} to ${form.words[1]} words`));
  return faults;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
