/** A few questions and changes to a parsed page, and text made ready to stand in one. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type AnyNode = DefaultTreeAdapterTypes.Node;

/** Every element below a node, in document order; a list of its own, so that the tree may change on the way. */
export function elements(node: AnyNode): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** The elements of one tag name below a node. */
export function all(node: AnyNode, tagName: string): Element[] {
  return elements(node).filter((element) => element.tagName === tagName);
}

/** The value of an attribute; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Gives an attribute a value, or adds it. */
export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

/** All text below a node, as the DOM’s textContent. */
export function textOf(node: AnyNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Text as it stands between two tags of HTML or XML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Takes an element out with all that it holds. */
export function drop(element: Element): void {
  replace(element, []);
}

/** Takes an element out and leaves what it holds. */
export function unwrap(element: Element): void {
  replace(element, element.childNodes);
}

function replace(element: Element, by: readonly DefaultTreeAdapterTypes.ChildNode[]): void {
  const parent = element.parentNode;
  if (!parent) return;
  const place = parent.childNodes.indexOf(element);
  if (place >= 0) parent.childNodes.splice(place, 1, ...by);
  for (const child of by) child.parentNode = parent;
}
