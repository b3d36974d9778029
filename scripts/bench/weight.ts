/** Bytes that a page sends before anything else happens: its HTML with the styles in it, and its scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fileOf } from './kinds.ts';

export interface Weight {
  address: string;
  html: { raw: number; gzip: number; brotli: number };
  scripts: { count: number; brotli: number };
  elements: number;
}

/** Weighs one page of a build; scripts are counted with what they import at once. */
export function weigh(dist: string, address: string): Weight {
  const html = readFileSync(fileOf(dist, address));
  const found = [...elements(parse(html.toString()))];
  const sources = found.flatMap((element) => (element.tagName === 'script' ? attribute(element, 'src') : []));
  const scripts = new Set<string>();
  for (const source of sources) collect(dist, source, scripts);
  const brotli = [...scripts].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  return {
    address,
    html: { raw: html.length, gzip: gzipSync(html).length, brotli: brotliCompressSync(html).length },
    scripts: { count: scripts.size, brotli },
    elements: found.length,
  };
}

function collect(dist: string, source: string, into: Set<string>): void {
  const file = join(dist, source);
  if (into.has(file) || !existsSync(file)) return;
  into.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    collect(dist, join(source, '..', name ?? ''), into);
  }
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function attribute(element: Element, name: string): string[] {
  return element.attrs.filter((attr) => attr.name === name).map(({ value }) => value);
}
