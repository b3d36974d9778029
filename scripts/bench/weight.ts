/** Bytes that a page sends before anything else happens: its HTML with the styles in it, and its scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { attribute, elements, textOf } from '../../src/integrations/html-tree.ts';
import { fileOf } from './kinds.ts';

/** Bytes as they are, and as they travel. */
interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

export interface Weight {
  address: string;
  /** The page with the styles in it. */
  html: Bytes;
  /** The styles alone. */
  styles: Bytes;
  scripts: Bytes & { count: number };
  elements: number;
}

/** Weighs one page of a build; scripts are counted with what they import at once. */
export function weigh(dist: string, address: string): Weight {
  const html = readFileSync(fileOf(dist, address));
  const found = elements(parse(html.toString()));
  const sources = found.flatMap((element) => (element.tagName === 'script' ? (attribute(element, 'src') ?? []) : []));
  const scripts = new Set<string>();
  for (const source of sources) collect(dist, source, scripts);
  const styles = found.filter(({ tagName }) => tagName === 'style').map((style) => Buffer.from(textOf(style)));
  return {
    address,
    html: bytesOf([html]),
    styles: bytesOf([Buffer.concat(styles)]),
    scripts: { count: scripts.size, ...bytesOf([...scripts].map((file) => readFileSync(file))) },
    elements: found.length,
  };
}

/** Files travel one by one, and so are compressed one by one. */
function bytesOf(files: readonly Buffer[]): Bytes {
  const sum = (size: (file: Buffer) => number): number => files.reduce((total, file) => total + size(file), 0);
  return {
    raw: sum(({ length }) => length),
    gzip: sum((file) => gzipSync(file).length),
    brotli: sum((file) => brotliCompressSync(file).length),
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
