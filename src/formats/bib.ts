import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { citeEditions, editionInWords, type Citation } from '../catalog/citation.ts';
import type { Format } from './format.ts';

/** BibTeX in pure ASCII, one record for each edition under the key <id>-<edition>; titles and organizations keep their capitals. */
const bib: Format = {
  label: 'BibTeX',
  holds: 'one record per edition, in plain ASCII',
  mediaType: 'application/x-bibtex; charset=us-ascii',
  joining: 'texts',
  citesEditions: true,
  write: (resources) => citeEditions(resources).map(record).join('\n'),
};
export default bib;

const { format } = plugins.config.get('@bibtex') as { format: Record<string, boolean> };
Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: true });

interface Fields {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

function record(citation: Citation): string {
  const { type, label, properties } = fieldsOf(forBibtex(citation));
  const note = [citation.number, editionInWords(citation)].filter(Boolean).join(', ');
  // The library braces single words of a title and does not escape names; both are better braced as a whole.
  const whole = {
    ...properties,
    title: `{${escaped(citation.title)}}`,
    ...(citation.publisher && {
      [type === 'techreport' ? 'institution' : 'publisher']: `{${escaped(citation.publisher)}}`,
    }),
    // The styles of BibTeX print no edition of reports and of what has no type; all of them print the note.
    ...(note !== '' && { note: escaped(note) }),
    ...(citation.author && { author: citation.author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ') }),
  };
  const lines = Object.entries(whole).map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

function forBibtex({ version, ...citation }: Citation): Citation {
  const [year, month] = citation.issued?.['date-parts'][0] ?? [];
  return {
    ...citation,
    // BibTeX has no field for a version, and would set “month = {apr 17}” as it stands.
    ...(version && { edition: `Version ${version}` }),
    ...(year && { issued: { 'date-parts': [month ? [year, month] : [year]] } }),
  };
}

/** Text with the signs of TeX and all beyond ASCII written as commands, by the library’s own table. */
function escaped(text: string): string {
  return fieldsOf({ id: 'text', type: 'report', note: text }).properties['note'] ?? '';
}

function fieldsOf(csl: Pick<Citation, 'id' | 'type'> & { readonly note?: string }): Fields {
  const [fields] = plugins.output.format('bibtex', [csl], { format: 'object' }) as Fields[];
  if (!fields) throw new Error(`no BibTeX for ${csl.id}`);
  return fields;
}
