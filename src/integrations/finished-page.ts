import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page as the build left it, with what it says about itself. */
export interface FinishedPage {
  /** Path within the build, as resources/hicp/index.html. */
  readonly file: string;
  readonly html: string;
  /** Full address. */
  readonly url: string;
  /** Day of the data that it shows. */
  readonly modified: string;
}

/** Reads the pages that have an address of their own, in the order of their paths: not the page for what is not found, not redirects. */
export function* finishedPages(site: string): Generator<FinishedPage> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll(sep, '/')).filter((name) => name.endsWith('.html'));
  for (const file of files.sort()) {
    const html = readFileSync(join(site, file), 'utf8');
    const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    const modified = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];
    if (url && modified) yield { file, html, url, modified };
  }
}
