import { load, YAMLException } from 'js-yaml';
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { TextFile } from './disk.ts';
import { fieldName, type Fault } from './fault.ts';
import { readBrokenYaml, type YamlFault } from './broken-yaml.ts';

/** Front matter of a file as values, with a way from a field to its line. */
export interface FrontMatter {
  /** What the YAML says; undefined when it says nothing, or is broken beyond a plain remedy. */
  readonly values: unknown;
  /** What is wrong with the YAML as such. */
  readonly faults: readonly Fault[];
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
  const written = parts?.[1] ?? text;
  const offset = parts ? 1 : 0;
  const repeated = repetitionIn(written);
  const { yaml, values, faults } = repeated
    ? { yaml: written, values: undefined, faults: [repeated] }
    : valuesOf(written);
  return {
    values,
    faults: faults.map(({ line, path = [], found, allowed }) => ({
      file,
      line: line + offset,
      field: fieldName(path),
      found,
      allowed,
    })),
    body: parts ? text.slice(parts[0].length) : '',
    bodyLine: parts ? lineCount(parts[0]) : 1,
    lineOf: lineFinder(yaml, offset),
  };
}

interface Values {
  readonly yaml: string;
  readonly values: unknown;
  readonly faults: readonly YamlFault[];
}

/** The values of YAML; of broken YAML those that it has once each mistake is mended. */
function valuesOf(written: string): Values {
  try {
    return { yaml: written, values: load(written), faults: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { faults, yaml } = readBrokenYaml(written);
    const repeated = yaml === undefined ? undefined : repetitionIn(yaml);
    if (yaml === undefined || repeated)
      return { yaml: written, values: undefined, faults: [...faults, ...(repeated ? [repeated] : [])] };
    return { yaml, values: load(yaml, { json: true }), faults };
  }
}

/** The first anchor (&) or alias (*) and its line: a few of them can stand for a value without end. */
function repetitionIn(yaml: string): YamlFault | undefined {
  // Either stands where a value begins: the sign of “R&D” or “A & B” is none.
  if (!/(^|[^\w])[&*]\S/m.test(yaml)) return undefined;
  const lines = new LineCounter();
  let first: YamlFault | undefined;
  visit(parseDocument(yaml, { lineCounter: lines, version: '1.1' }), {
    Node: (_, node) => {
      const found = isAlias(node) ? `the alias *${node.source}` : node.anchor && `the anchor &${node.anchor}`;
      if (!found) return undefined;
      first = { line: lines.linePos(node.range?.[0] ?? 0).line, found, allowed: 'each value in full' };
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
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
