/** A few questions to ask a parsed page. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses as a browser without scripts does, so that what is in <noscript> counts. */
export function parsePage(html: string): Document {
  return parse(html, { scriptingEnabled: false });
}

/** Every element below a node in document order, contents of templates included. */
export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** The elements of one tag name. */
export function all(node: Node, tagName: string): Element[] {
  return [...elements(node)].filter((element) => element.tagName === tagName);
}

/** The value of an attribute, '' for one without a value, undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All text below a node, as the DOM's textContent. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
