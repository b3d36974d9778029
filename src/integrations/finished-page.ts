import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Reads those of the files that are pages with an address of their own: not the page for what is not found, not redirects. */
export function* finishedPages(site: string, files: readonly string[]): Generator<FinishedPage> {
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(site, file), 'utf8');
    const url = canonicalOf(html);
    const modified = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];
    if (url && modified) yield { file, html, url: copyOf(url), modified: copyOf(modified) };
  }
}

/** The day up to which the facts were reviewed, as the home page states it: for programs and in words. Throws when it does not. */
export function reviewedUpTo(home: string): { readonly date: string; readonly words: string } {
  const [, date, words] = /Facts reviewed up to <time datetime="(\d{4}-\d{2}-\d{2})"[^>]*>([^<]+)</.exec(home) ?? [];
  if (!date || !words) throw new Error('the home page does not say up to when its facts were reviewed');
  return { date: copyOf(date), words: copyOf(words) };
}

/** The full address of the home page, as it states it. Throws when it does not. */
export function addressOf(home: string): string {
  const address = canonicalOf(home);
  if (!address) throw new Error('the home page does not say its own address');
  return address;
}

/** The style sheets of pages, each once: they stand there one per line. */
export function stylesOf(pages: readonly string[]): string[] {
  const styles = pages.flatMap((html) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]);
  return [...new Set(styles.flatMap(([, sheets = '']) => sheets.trim().split('\n')))];
}

function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}

/** A part of a text keeps the whole text in memory, and thousands of pages would fill it; a copy does not. */
function copyOf(part: string): string {
  return Buffer.from(part).toString();
}
