import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a file of code imports, types included, as its import statements name it. An Astro component is read like a module. */
export function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The code of an Astro component: what stands between its fences and in its script elements. */
function scriptsOf(text: string): string {
  const fenced = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [fenced, ...scripts.map(([, code]) => code ?? '')].join('\n');
}
