import { load, YAMLException } from 'js-yaml';
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { TextFile } from './disk.ts';
import type { Fault } from './fault.ts';

/** Front matter of a file as values, with a way from a field to its line. */
export interface FrontMatter {
  readonly values: unknown;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  /** Line of a field in the file, from 1; of its nearest parent when the field is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads the YAML of an .md or .mdx file (between the first two lines of ---) or of a whole .yaml file.
 * Values come from js-yaml, which Astro uses too; lines from the yaml package, which keeps positions.
 */
export function readFrontMatter({ file, text }: TextFile): FrontMatter | Fault {
  const parts = /\.mdx?$/.test(file) ? /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) : undefined;
  if (parts === null)
    return {
      file,
      line: 1,
      field: 'file',
      found: 'no front matter',
      allowed: 'YAML between two lines of ---, then the text',
    };
  const yaml = parts?.[1] ?? text;
  const offset = parts ? 1 : 0;
  try {
    const repeated = repetitionIn(yaml);
    if (repeated)
      return {
        file,
        line: repeated.line + offset,
        field: 'file',
        found: repeated.found,
        allowed: 'each value in full',
      };
    const values = load(yaml);
    const bodyLine = parts ? lineCount(parts[0]) : 1;
    return { values, body: parts ? text.slice(parts[0].length) : '', bodyLine, lineOf: lineFinder(yaml, offset) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      file,
      line: (error.mark?.line ?? 0) + 1 + offset,
      field: 'file',
      found: error.reason,
      allowed: 'valid YAML',
    };
  }
}

/** The first anchor (&) or alias (*) and its line: a few of them can stand for a value without end. */
function repetitionIn(yaml: string): { found: string; line: number } | undefined {
  if (!/[&*]/.test(yaml)) return undefined;
  const lines = new LineCounter();
  let first: { found: string; line: number } | undefined;
  visit(parseDocument(yaml, { lineCounter: lines, version: '1.1' }), {
    Node: (_, node) => {
      const found = isAlias(node) ? `the alias *${node.source}` : node.anchor && `the anchor &${node.anchor}`;
      if (!found) return undefined;
      first = { found, line: lines.linePos(node.range?.[0] ?? 0).line };
      return visit.BREAK;
    },
  });
  return first;
}

/** Positions are parsed at the first question only: most files have no fault. */
function lineFinder(yaml: string, offset: number): FrontMatter['lineOf'] {
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  return (path) => {
    document ??= parseDocument(yaml, { lineCounter: lines, version: '1.1' });
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
