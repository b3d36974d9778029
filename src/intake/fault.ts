import { HIDDEN } from '../schema/text.ts';
import { compareKeys } from '../catalog/order.ts';

/** One thing that is wrong in a content file, told so that its author can mend it. */
export interface Fault {
  /** Path from the top of the project, such as content/resources/hicp.md. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Field by its path, such as editions[1].issued; 'file' when the whole file is meant, 'body' for its text. */
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

/** The faults as lines for a terminal, in the order of files and lines. */
export function printFaults(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => compareKeys(a.file, b.file) || a.line - b.line)
    .map(({ file, line, field, found, allowed }) => `${file}:${line}  ${field}: found ${found}; allowed: ${allowed}`)
    .map(escapeHidden)
    .join('\n');
}

/** What a file holds must not steer the terminal that shows it. */
function escapeHidden(line: string): string {
  return line.replace(
    new RegExp(HIDDEN, 'gu'),
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

/** Writes a path of keys and indexes as people do: editions[1].issued. */
export function fieldName(path: readonly PropertyKey[]): string {
  return (
    path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('') ||
    'file'
  );
}
