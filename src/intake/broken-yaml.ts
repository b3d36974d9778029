import { load, YAMLException } from 'js-yaml';
import { isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { remedies } from './yaml-remedies.ts';

/** What keeps a text from being YAML, told without the words of a parser. */
export interface YamlFault {
  /** Line in the YAML, from 1. */
  readonly line: number;
  /** The field on that line, when it can be told. */
  readonly path?: readonly PropertyKey[];
  readonly found: string;
  readonly allowed: string;
}

/** YAML as far as it could be mended, so that the other faults of its values can be told too. */
export interface BrokenYaml {
  readonly faults: readonly YamlFault[];
  /** The mended text; undefined when a fault is left that has no plain remedy. */
  readonly yaml: string | undefined;
}

/** More mistakes than this are told another time. */
const MOST = 30;

const OPEN_LIST = /[:-] +\[[^\]]*$/;
const OPEN_BRACES = /[:-] +\{[^}]*$/;

/** Finds the faults of a text that is no YAML, one after the other, each mended on its line before the next is looked for. */
export function readBrokenYaml(yaml: string): BrokenYaml {
  const faults: YamlFault[] = [];
  const lines = yaml.split('\n');
  while (faults.length < MOST) {
    const at = faultIn(lines.join('\n'));
    if (!at) return withFields([...faults, ...repeatedFields(lines.join('\n'))], lines.join('\n'));
    const text = lines[at.line - 1] ?? '';
    const remedy = remedies.map((find) => find(text, at.code)).find((one) => one !== undefined);
    const after = remedy && faultIn(lines.with(at.line - 1, remedy.line).join('\n'));
    // A remedy that leaves the same fault on its line is none; only what is left open is named all the same.
    const isNone = after?.line === at.line && after.code === at.code;
    const told = isNone && !at.code.startsWith('OPEN') ? undefined : remedy;
    faults.push({
      line: at.line,
      found: told?.found ?? (text.trim().slice(0, 80) || 'an end too early'),
      allowed: told?.allowed ?? 'fields as in the template, each as far from the left as its neighbors',
    });
    if (remedy === undefined || isNone) break;
    lines[at.line - 1] = remedy.line;
  }
  return { faults, yaml: undefined };
}

/** Line and sort of the first fault other than a field given twice. */
function faultIn(yaml: string): { line: number; code: string } | undefined {
  try {
    load(yaml, { json: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const counter = new LineCounter();
    const { errors } = parseDocument(yaml, { lineCounter: counter, version: '1.1', prettyErrors: false });
    const first: YAMLError | undefined = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (first?.code === 'MISSING_CHAR') return { line: openQuote(yaml) ?? lineAt(counter, first), code: first.code };
    if (first && first.code === 'BAD_INDENT' && /Flow/.test(first.message))
      return openFlow(yaml) ?? { line: lineAt(counter, first), code: 'OPEN_LIST' };
    return first
      ? { line: lineAt(counter, first), code: first.code }
      : { line: (error.mark?.line ?? 0) + 1, code: 'OTHER' };
  }
}

function lineAt(counter: LineCounter, { pos }: YAMLError): number {
  return counter.linePos(pos[0]).line;
}

/** The first line whose value begins with a quotation mark that its line does not close. */
function openQuote(yaml: string): number | undefined {
  const line = yaml.split('\n').findIndex((text) => /(?:^|[:-] +)(?:'(?:[^']|'')*|"(?:[^"\\]|\\.)*)$/.test(text));
  return line < 0 ? undefined : line + 1;
}

/** The first line with a list or with fields in braces that it opens and does not close. */
function openFlow(yaml: string): { line: number; code: string } | undefined {
  const lines = yaml.split('\n');
  const line = lines.findIndex((text) => OPEN_LIST.test(text) || OPEN_BRACES.test(text));
  return line < 0
    ? undefined
    : { line: line + 1, code: OPEN_LIST.test(lines[line] ?? '') ? 'OPEN_LIST' : 'OPEN_BRACES' };
}

/** Fields that stand twice in one place. */
function repeatedFields(yaml: string): YamlFault[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(yaml, { lineCounter: counter, version: '1.1', prettyErrors: false });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map((error) => {
      const line = lineAt(counter, error);
      const [name = ''] = /[\w-]+/.exec(yaml.split('\n')[line - 1] ?? '') ?? [];
      return { line, found: `“${name}” a second time`, allowed: 'each field once' };
    });
}

function withFields(faults: readonly YamlFault[], yaml: string): BrokenYaml {
  return { faults: faults.map((fault) => ({ ...fault, path: fieldAt(yaml, fault.line) })), yaml };
}

/** The field whose name stands on a line, as a path of keys and indexes; empty when there is none. */
function fieldAt(yaml: string, line: number): readonly PropertyKey[] {
  const counter = new LineCounter();
  let path: PropertyKey[] = [];
  visit(parseDocument(yaml, { lineCounter: counter, version: '1.1' }), {
    Pair: (_, pair, above) => {
      if (!isScalar(pair.key) || counter.linePos(pair.key.range?.[0] ?? 0).line !== line) return undefined;
      path = [...above, pair].flatMap((node, depth, all): PropertyKey[] => {
        if (isPair(node)) return [String(node.key)];
        return isSeq(node) ? [node.items.indexOf(all[depth + 1])] : [];
      });
      return visit.BREAK;
    },
  });
  return path;
}
