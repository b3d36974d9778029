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

/** Reads Markdown into its nodes, in the order of reading, from the root down; a text that cannot be read is a fault. */
export function readProse(prose: Prose): readonly MdastNode[] | Fault {
  try {
    // Read as MDX, the stricter of the two: imports, expressions and tags left in a text are faults, not words.
    // Satteri 0.10.5 aborts the whole process on an import line that ends in a backslash at the end of the text.
    return [...nodesOf(mdxToMdast(`${prose.body}\n`, { position: true }) as MdastNode)];
  } catch (error) {
    return faultIn(prose, undefined, (error as Error).message.split('\n')[0] ?? 'broken markup', 'valid Markdown');
  }
}

/** What is wrong with one node, looked at alone: it is no prose, hides characters, or is a link that is not safe. */
export function proseFaults(prose: Prose, node: MdastNode, allowed = ALLOWED): Fault[] {
  if (!PROSE.has(node.type)) return [faultIn(prose, node, `${node.type}: ${excerpt(prose, node)}`, allowed)];
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
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as MdastNode);
}
