/** What is wrong on a line of YAML, and the line without it. */
export interface Remedy {
  readonly found: string;
  readonly allowed: string;
  /** The line without the fault. */
  readonly line: string;
}

/** A field or a part of a list, and its value. */
const VALUE = /^(\s*(?:- +)*(?:[\w-]+:|-) +)(\S.*)$/;

/** What can be wrong on a line, given its sort as the parser calls it; the first that knows it tells it. */
export const remedies: readonly ((text: string, code: string) => Remedy | undefined)[] = [
  (text, code) => {
    const [, margin = '', rest = ''] = /^(\s*)(.*)$/.exec(text) ?? [];
    if (code !== 'TAB_AS_INDENT' || !margin.includes('\t')) return undefined;
    return {
      found: `a tab before ${rest.slice(0, 60)}`,
      allowed: 'spaces, two for each step to the right',
      line: margin.replaceAll('\t', '  ') + rest,
    };
  },
  (text, code) => {
    if (code !== 'OPEN_LIST') return undefined;
    return { found: text.trim().slice(0, 80), allowed: 'a list with ] at its end', line: `${text}]` };
  },
  (text, code) => {
    if (code !== 'OPEN_BRACES') return undefined;
    return { found: text.trim().slice(0, 80), allowed: 'fields with } at their end', line: `${text} }` };
  },
  (text) => {
    const [, start = '', value = ''] = /^(\s*(?:- +)*[\w-]+:|\s*-)([^\s:-].*)$/.exec(text) ?? [];
    if (start === '') return undefined;
    const spaced = `${start} ${value}`;
    return { found: text.trim().slice(0, 80), allowed: `a space: ${spaced.trim().slice(0, 80)}`, line: spaced };
  },
  (text) => {
    const [, start = '', value = ''] = VALUE.exec(text) ?? [];
    // Plain words need no marks: the fault is where they stand.
    if (start === '' || /^[[|>]/.test(value) || /^\w[\w .,()-]*$/.test(value)) return undefined;
    const bare = value.replace(/^(['"“‘])(.*?)(?:['"”’])?$/, '$2');
    const quoted = `'${bare.replaceAll("''", "'").replaceAll("'", "''")}'`;
    return {
      found: value.slice(0, 80),
      allowed: `the whole value between straight marks: ${quoted.slice(0, 80)}`,
      line: start + quoted,
    };
  },
];
