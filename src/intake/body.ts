import { mdxToMdast, type MdastNode } from 'satteri';
import type { Fault } from './fault.ts';

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

/** Checks the Markdown body of an entry; `bodyLine` is the line of the file on which it starts. */
export function checkBody(file: string, body: string, bodyLine: number, form: BodyForm): Fault[] {
  const at = (line: number, found: string, allowed: string): Fault => ({ file, line, field: 'body', found, allowed });
  let tree: MdastNode;
  try {
    // Read as MDX, the stricter of the two: imports, expressions and tags left in a text are faults, not words.
    // Satteri 0.10.5 aborts the whole process on an import line that ends in a backslash at the end of the text.
    tree = mdxToMdast(`${body}\n`, { position: true }) as MdastNode;
  } catch (error) {
    return [at(bodyLine, (error as Error).message.split('\n')[0] ?? 'broken markup', 'valid Markdown')];
  }
  const faults: Fault[] = [];
  const headings: string[] = [];
  let words = 0;
  walk(tree, (node) => {
    const line = bodyLine - 1 + (node.position?.start.line ?? 1);
    if (!PROSE.has(node.type))
      faults.push(
        at(
          line,
          `${node.type}: ${excerpt(body, node)}`,
          'Markdown prose: headings, paragraphs, lists, emphasis, links',
        ),
      );
    if (node.type === 'heading') headings.push(textOf(node));
    if (node.type === 'text') words += node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (node.type === 'link' && !isSafeLink(node.url))
      faults.push(at(line, node.url, 'https addresses, or addresses of this site such as /resources/hicp/'));
  });
  if (headings.join('|') !== form.headings.join('|'))
    faults.push(at(bodyLine, `headings ${headings.join(' · ') || 'none'}`, form.headings.join(' · ')));
  if (words < form.words[0] || words > form.words[1])
    faults.push(at(bodyLine, `${words} words`, `${form.words[0]} to ${form.words[1]} words`));
  return faults;
}

function isSafeLink(url: string): boolean {
  return /^https:\/\/[a-z0-9]/.test(url) || /^\/(?!\/)/.test(url);
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

function excerpt(body: string, node: MdastNode): string {
  const { start, end } = node.position ?? {};
  return body.slice(start?.offset ?? 0, Math.min(end?.offset ?? 0, (start?.offset ?? 0) + 60)).replace(/\s+/g, ' ');
}
