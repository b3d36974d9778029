import type { Fault } from './fault.ts';
import type { Prose } from './prose.ts';

const BRACES = /(?<!\\)\{[^{}]*\}/g;
const LONGEST = 80;

/** Words in braces, as the template has them for blanks: a fault each, and the text without them, each word in its place. */
export function takeBraces(prose: Prose): { faults: Fault[]; rest: Prose } {
  const { file, body, bodyLine } = prose;
  const faults = [...body.matchAll(BRACES)].map(({ 0: blank, index }) => {
    const line = bodyLine + body.slice(0, index).split('\n').length - 1;
    const shown = blank.replace(/\s+/g, ' ');
    const found = shown.length > LONGEST ? `${shown.slice(0, LONGEST - 2)}…}` : shown;
    return {
      file,
      line,
      field: 'body',
      found,
      allowed: 'words of your own in place of the braces and what is in them',
    };
  });
  return { faults, rest: { ...prose, body: body.replace(BRACES, (blank) => blank.replace(/[^\r\n]/g, ' ')) } };
}
