import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { hash } from 'node:crypto';
import type { Citation } from '../../catalog/citation.ts';
import chicago from './styles/chicago-author-date.csl?raw';
import mla from './styles/modern-language-association.csl?raw';

/** A style of citing, as readers know it. */
export interface CitationStyle {
  readonly id: 'apa' | 'mla' | 'chicago';
  readonly label: string;
}

export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
];

/** A stretch of a citation set alike. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

/** Set citations by a hash of style and content: the page of a work repeats the one of its newest edition. */
const made = new Map<string, Run[]>();

const { styles } = plugins.config.get('@csl') as {
  styles: { add: (name: string, xml: string) => void; get: (name: string) => string };
};
styles.add('apa', forSingleEntries(styles.get('apa')));
styles.add('mla', forSingleEntries(mla));
styles.add('chicago', forSingleEntries(chicago));

/**
 * Sets a citation in a style of the Citation Style Language (CSL 1.0): APA 7, MLA 9 or Chicago 17 author-date.
 * The style engine is made once and kept by citation-js.
 */
export function citeInStyle(citation: Citation, style: CitationStyle['id']): Run[] {
  const key = hash('sha256', `${style} ${JSON.stringify(citation)}`, 'base64');
  const known = made.get(key);
  if (known) return known;
  const html = plugins.output.format('bibliography', [forStyle(citation, style) as Citation], {
    template: style,
    format: 'html',
  });
  const set = runs(String(html));
  made.set(key, set);
  return set;
}

/** The text of a set citation without its italics, as it is copied. */
export function textOf(citation: readonly Run[]): string {
  return citation.map(({ text }) => text).join('');
}

/**
 * The style without what compares entries: each of ours stands alone, and sorting it or telling it from others by its
 * form in running text takes two thirds of the time.
 */
function forSingleEntries(style: string): string {
  return style
    .replace(/<sort>[\s\S]*?<\/sort>/g, '')
    .replace(/<citation[ >][\s\S]*?<\/citation>/, '<citation><layout><text value=""/></layout></citation>');
}

/**
 * What a style needs to be told otherwise. All three handbooks name an organization once when it is author and publisher
 * in one; and two of the style files are older than the types software and standard, whose version or number they drop.
 */
function forStyle({ publisher, ...citation }: Citation, style: CitationStyle['id']): object {
  const isAuthor = publisher === citation.author?.map(({ literal }) => literal).join('; ');
  const named = isAuthor ? citation : { ...citation, publisher };
  if (style === 'apa') return named;
  const { version, ...rest } = named;
  const older = version ? { ...rest, edition: `Version ${version}` } : rest;
  if (style === 'mla') return older;
  return { ...older, type: { software: 'book', standard: 'report' }[String(older.type)] ?? older.type };
}

function runs(html: string): Run[] {
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  return entry
    .split(/(<i>.*?<\/i>)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: plainText(part), isItalic: part.startsWith('<i>') }));
}

/** citeproc escapes these three signs, and marks nothing but italics in our styles. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&');
}
