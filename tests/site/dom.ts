/** A few questions to ask a parsed page. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, textOf, type Element } from '../../src/integrations/html-tree.ts';

export { attribute, textOf, type Element };
export type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses as a browser without scripts does, so that what is in <noscript> counts. */
export function parsePage(html: string): Document {
  return parse(html, { scriptingEnabled: false });
}

/** Every element below a node in document order, contents of templates included. */
export function elements(node: Node): Element[] {
  const found: Element[] = [];
  const look = (at: Node): void => {
    if ('tagName' in at) found.push(at);
    if ('content' in at) look(at.content);
    if ('childNodes' in at) for (const child of at.childNodes) look(child);
  };
  look(node);
  return found;
}

/** The elements of one tag name. */
export function all(node: Node, tagName: string): Element[] {
  return elements(node).filter((element) => element.tagName === tagName);
}
