import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeMarkdown } from '../catalog/markdown.ts';
import { all, attribute, textOf, type Element, type Node } from './html-tree.ts';

/** What has no meaning in plain text: controls, drawings (their tables follow) and scripts. */
const SKIPPED = new Set([
  'button',
  'form',
  'fieldset',
  'input',
  'select',
  'script',
  'style',
  'svg',
  'template',
  'noscript',
]);
/** The way down, what a reader may do in the head of a page, and what is said of a printed sheet only. */
const SKIPPED_CLASSES = ['crumbs', 'acts', 'print-only'];
const BLOCKS =
  /^(h[1-6]|p|ul|ol|dl|div|section|article|header|aside|nav|table|blockquote|details|summary|pre|hr|figure|figcaption|dt|dd|li)$/;

/**
 * Writes the main part of one of our pages as Markdown (CommonMark with tables), for readers that are programs.
 * `base` is the full address of the page, to which its links are resolved. Returns '' for a page without a main part.
 */
export function toMarkdown(html: string, base: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return blocks(parseFragment(main).childNodes, base)
    .join('\n\n')
    .replace(/[ \t]+$/gm, '');
}

function blocks(nodes: readonly Node[], base: string): string[] {
  const written: string[] = [];
  let line = '';
  const closeLine = (): void => {
    if (line.trim() !== '') written.push(line.trim());
    line = '';
  };
  for (const node of nodes) {
    if ('tagName' in node && (isSkipped(node) || BLOCKS.test(node.tagName) || hasBlocks(node))) {
      closeLine();
      if (!isSkipped(node)) written.push(...block(node, base));
    } else line += inline(node, base);
  }
  closeLine();
  return written.filter((text) => text.trim() !== '');
}

function block(element: Element, base: string): string[] {
  const { tagName, childNodes } = element;
  const text = (): string => tidy(childNodes.map((node) => inline(node, base)).join(''));
  if (/^h[1-6]$/.test(tagName)) return [`${'#'.repeat(Number(tagName[1]))} ${text()}`];
  if (tagName === 'ul' || tagName === 'ol') return [list(element, base)];
  if (tagName === 'table') return [table(element, base)];
  if (tagName === 'dt' || tagName === 'summary') return [marked('**', text())];
  if (tagName === 'hr') return ['---'];
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).trim()}\n\`\`\``];
  const inner = blocks(childNodes, base);
  return tagName === 'blockquote' ? [inner.join('\n\n').replace(/^/gm, '> ')] : inner;
}

function list({ tagName, childNodes }: Element, base: string): string {
  const rows = childNodes.filter((node) => 'tagName' in node && node.tagName === 'li') as Element[];
  return rows
    .map((row, index) => {
      const number = `${index + 1}`;
      const mark = tagName === 'ol' ? `${number}. ` : '- ';
      const written = blocks(row.childNodes, base).join('\n\n');
      // Where a page writes the numbers of its list itself, the mark has them already.
      const own = `${number}\\. `;
      const inner = tagName === 'ol' && written.startsWith(own) ? written.slice(own.length) : written;
      return mark + inner.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function table(element: Element, base: string): string {
  const rows = all(element, 'tr').map((row) =>
    row.childNodes
      .filter((node) => 'tagName' in node && /^t[hd]$/.test(node.tagName))
      .map((cell) => tidy(inline(cell, base)).replace(/(?<!\\)\|/g, '\\|')),
  );
  const [head = [], ...body] = rows;
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  const caption = all(element, 'caption').map((node) => tidy(inline(node, base)));
  return [...caption, lines.join('\n')].join('\n\n');
}

function inline(node: Node, base: string): string {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return escapeMarkdown(value.replace(/\s+/g, ' '));
  }
  if (!('tagName' in node) || isSkipped(node)) return '';
  const inner = node.childNodes.map((child) => inline(child, base)).join(BLOCKS.test(node.tagName) ? ' ' : '');
  const address = attribute(node, 'href');
  if (node.tagName === 'br') return ' ';
  if (inner.trim() === '') return inner;
  // Within the page an address would only be noise: source numbers speak for themselves.
  if (node.tagName === 'a' && address?.startsWith('#')) return inner;
  if (node.tagName === 'a' && address) return `[${tidy(inner)}](${new URL(address, base).href})`;
  if (node.tagName === 'strong' || node.tagName === 'b') return marked('**', inner);
  if (node.tagName === 'em' || node.tagName === 'i') return marked('*', inner);
  return node.tagName === 'code' ? `\`${textOf(node)}\`` : BLOCKS.test(node.tagName) ? ` ${inner} ` : inner;
}

/** Emphasis stands next to its words (CommonMark 6.2): a mark beside a space would be read as a mere asterisk. */
function marked(mark: string, text: string): string {
  return text.replace(/\S(?:[\s\S]*\S)?/, (words) => mark + words + mark);
}

function isSkipped(element: Element): boolean {
  const isHidden = attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  return isHidden || SKIPPED.has(element.tagName) || SKIPPED_CLASSES.some((name) => classes.includes(name));
}

function hasBlocks(element: Element): boolean {
  return element.childNodes.some((node) => 'tagName' in node && (BLOCKS.test(node.tagName) || hasBlocks(node)));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
