import { describe, expect, test } from 'vitest';
import { attribute, textOf, type Element } from './dom.ts';
import { siteAtRoot } from './pages.ts';

/** Elements that stand in a line of text, so that nothing but white space parts their words. */
const INLINE = new Set(['a', 'span', 'time', 'strong', 'em', 'b', 'i', 'small', 'code', 'abbr', 'mark']);

/** Places where the layout itself parts the words: the parts stand in columns or each on a line of its own. */
const APART = ['spine', 'grounds', 'status'];

type Node = Element['childNodes'][number];

describe('a line break in a template', () => {
  test.for(siteAtRoot.pages)('does not glue two words together on $address', ({ document }) => {
    expect([...gluedWords(document)]).toEqual([]);
  });

  test.for(siteAtRoot.pages)('does not glue a number to the word before it on $address', ({ document }) => {
    expect([...textsOf(document)].flatMap((text) => text.match(/(?<!\S)\p{L}?\p{Ll}{2,}\d+(?!\S)/gu) ?? [])).toEqual(
      [],
    );
  });

  test.for(siteAtRoot.pages)('puts no space before a comma or the end of a sentence on $address', ({ document }) => {
    const text = wordsOf(document).replace(/\s+/g, ' ');
    expect(text.match(/.{0,30} [,.;:!?)](?= |$).{0,20}/g) ?? []).toEqual([]);
  });
});

/** All that a reader reads as text: neither scripts nor blocks of code. */
function wordsOf(document: Node | { childNodes: Node[] }): string {
  return [...textsOf(document)].join('');
}

/** The stretches of that text, each as a template wrote it. */
function* textsOf(node: Node | { childNodes: Node[] }): Generator<string> {
  if ('tagName' in node && ['script', 'style', 'pre'].includes(node.tagName)) return;
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
  else yield textOf(node);
}

/** Every place where a word, or the end of a sentence, touches the next word across the edge of an inline element. */
function* gluedWords(node: Node | { childNodes: Node[] }): Generator<string> {
  if (!('childNodes' in node)) return;
  if ('tagName' in node && (['svg', 'script', 'style'].includes(node.tagName) || isApart(node))) return;
  for (const [index, child] of node.childNodes.entries()) {
    const next = node.childNodes[index + 1];
    if (next && (isInline(child) || isInline(next)) && isLine(child) && isLine(next)) {
      const [before, after] = [textOf(child), textOf(next)];
      if (/[\p{L}\p{N}.,:;?!)]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(after))
        yield `${before.slice(-30)}|${after.slice(0, 30)}`;
    }
    yield* gluedWords(child);
  }
}

function isInline(node: Node): boolean {
  return 'tagName' in node && INLINE.has(node.tagName);
}

function isLine(node: Node): boolean {
  return node.nodeName === '#text' || isInline(node);
}

function isApart(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  return APART.some((name) => classes.includes(name));
}
