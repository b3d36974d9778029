import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readFileSync } from 'node:fs';
import type { Citation } from '../../catalog/citation.ts';
import type { CitationStyle, Run, Setting } from './styles.ts';

const { styles } = plugins.config.get('@csl') as {
  styles: { add: (name: string, xml: string) => void; get: (name: string) => string };
};
styles.add('apa', forSingleEntries(styles.get('apa')));
styles.add('mla', forSingleEntries(ours('modern-language-association')));
styles.add('chicago', forSingleEntries(ours('chicago-author-date')));

/**
 * Sets a citation in a style of the Citation Style Language (CSL 1.0): APA 7, MLA 9 or Chicago 17 author-date.
 * The style engine is made once and kept by citation-js.
 */
export function citeInStyle({ citation, style }: Setting): Run[] {
  const html = plugins.output.format('bibliography', [forStyle(citation, style) as Citation], {
    template: style,
    format: 'html',
  });
  // The style file of APA says “Retrieved” of a page without a date even when no day of retrieval is known.
  return runs(String(html).replace(/Retrieved (?=https:)/, ''));
}

/** Sets several, as citeInStyle does, in their order: what one thread is asked for at a time. */
export function citeInStyles(settings: readonly Setting[]): Run[][] {
  return settings.map(citeInStyle);
}

function ours(name: string): string {
  return readFileSync(new URL(`./styles/${name}.csl`, import.meta.url), 'utf8');
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
 * What a style needs to be told otherwise. Of an organization that is author and publisher in one, APA 7 names the
 * author, MLA 9 the publisher, and Chicago 17 both. The style files of the last two are older than the types software
 * and standard, whose version or number they drop, and Chicago treats all that stands alone as a book.
 */
function forStyle({ author, publisher, version, number, ...rest }: Citation, style: CitationStyle['id']): object {
  const names = author?.map(({ literal }) => literal) ?? [];
  const isAuthor = publisher === names.join('; ');
  if (style === 'apa') return { ...rest, author, version, number, ...(!isAuthor && { publisher }) };
  const older = { ...rest, ...(version && { edition: `Version ${version}` }) };
  if (style === 'mla') {
    return isAuthor ? { ...older, number, publisher: names.join(' / ') } : { ...older, number, author, publisher };
  }
  const book = { ...older, author, ...(number && { edition: number }), ...(rest.type !== 'webpage' && { publisher }) };
  return { ...book, type: ['report', 'standard', 'software'].includes(rest.type) ? 'book' : rest.type };
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
