import { mdxToMdast, type MdastNode } from 'satteri';
import { hiddenIn } from '../schema/text.ts';
import type { Fault } from './fault.ts';

/** The text of a content file, and the line of the file on which it starts. */
export interface Prose {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Nodes that Markdown prose needs; everything else (HTML, JSX, expressions, imports, pictures, code) is refused. */
const PROSE = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'link',
  'break',
  'blockquote',
]);
const ALLOWED = 'Markdown prose: headings, paragraphs, lists, emphasis, links';

const names: Readonly<Record<string, string>> = {
  mdxjsEsm: 'a line that starts like a program, with import or export',
  mdxFlowExpression: 'braces',
  mdxTextExpression: 'braces',
  mdxJsxFlowElement: 'a tag',
  mdxJsxTextElement: 'a tag',
  code: 'code',
  inlineCode: 'code',
  tableRow: 'a table',
  tableCell: 'a table',
  listItem: 'a list',
  delete: 'struck-out text',
  image: 'a picture',
  imageReference: 'a picture',
  thematicBreak: 'a rule',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};

/** The nodes of a text in the order of reading, from the root down, and what could not be read. */
export interface Nodes {
  readonly nodes: readonly MdastNode[];
  readonly faults: readonly Fault[];
}

/** Reads Markdown. A sign that starts no markup here is a fault, and is then passed over, so that the rest is read too. */
export function readProse(prose: Prose, allowed = NO_TAG): Nodes {
  const faults: Fault[] = [];
  let text = prose.body;
  for (;;) {
    try {
      // Read as MDX, the stricter of the two: imports, expressions and tags left in a text are faults, not words.
      // Satteri 0.10.5 aborts the whole process on an import line that ends in a backslash at the end of the text.
      return { nodes: [...nodesOf(mdxToMdast(`${text}\n`, { position: true }))], faults };
    } catch (error) {
      const at = signBefore(text, error as Error);
      const found = text.slice(at, at + 60).split('\n')[0] ?? '';
      const line = prose.bodyLine + text.slice(0, at).split('\n').length - 1;
      faults.push({ file: prose.file, line, field: 'body', found, allowed });
      if (!/[<{]/.test(text[at] ?? '') || faults.length === MOST) return { nodes: [], faults };
      text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    }
  }
}

/** More faults than this in one text help nobody, and each costs another reading. */
const MOST = 20;
const NO_TAG = 'text without tags and braces; for the signs themselves, \\< and \\{';

/** Where the last < or { stands, up to the place that the parser complains of, which may lie behind it. */
function signBefore(text: string, { message }: Error): number {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const before = text.split('\n').slice(0, Number(line) - 1);
  const place = before.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  return Math.max(text.lastIndexOf('<', place), text.lastIndexOf('{', place), 0);
}

/** What is wrong with one node, looked at alone: it is no prose, hides characters, or is a link that is not safe. */
export function proseFaults(prose: Prose, node: MdastNode, allowed = ALLOWED): Fault[] {
  if (!PROSE.has(node.type)) return [faultIn(prose, node, `${nameOf(node)}: ${excerpt(prose, node)}`, allowed)];
  if (node.type === 'link' && !isSafeLink(node.url))
    return [faultIn(prose, node, node.url, 'https addresses, or addresses of this site such as /resources/hicp/')];
  const hidden = hiddenIn(
    node.type === 'text' ? node.value : node.type === 'link' ? node.url + (node.title ?? '') : '',
  );
  if (hidden) return [faultIn(prose, node, `the hidden character ${hidden}`, 'characters that a reader sees')];
  return [];
}

/** A fault at a node of the text; without a node, at its start. */
export function faultIn({ file, bodyLine }: Prose, node: MdastNode | undefined, found: string, allowed: string): Fault {
  return { file, line: bodyLine - 1 + (node?.position?.start.line ?? 1), field: 'body', found, allowed };
}

/** What an author calls a node that is refused. */
export function nameOf({ type }: Pick<MdastNode, 'type'>): string {
  return names[type] ?? `a ${type}`;
}

/** The words of a node, without their markup. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

/** The beginning of a node as it stands in the file, on one line. */
export function excerpt({ body }: Prose, node: MdastNode): string {
  const { start, end } = node.position ?? {};
  return body.slice(start?.offset ?? 0, Math.min(end?.offset ?? 0, (start?.offset ?? 0) + 60)).replace(/\s+/g, ' ');
}

function isSafeLink(url: string): boolean {
  return /^https:\/\/[a-z0-9]/.test(url) || /^\/(?!\/)/.test(url);
}

function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
