import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { citeEditions, type Citation } from '../catalog/citation.ts';
import type { Format } from './format.ts';

/** RIS (2011) for EndNote, Zotero and library systems: one record for each edition, lines ended by CRLF. */
const ris: Format = {
  label: 'RIS',
  holds: 'one record per edition',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  joining: 'texts',
  citesEditions: true,
  write: (resources) => citeEditions(resources).map(record).join('\r\n'),
};
export default ris;

type Value = string | number | readonly (string | number)[];

function record(citation: Citation): string {
  // As text the library breaks lines, and with them addresses, at 70 characters.
  const [fields] = plugins.output.format('ris', [citation], { format: 'object', spec: 'new' }) as Record<
    string,
    Value
  >[];
  const { TY, ...rest } = {
    ...fields,
    // It also cuts keys at 20 characters, and knows directors but no authors of films, and no months of software.
    ID: citation.id,
    AU: (citation.author ?? []).map(({ literal }) => literal),
    ...(citation.issued && { DA: dateOf(citation.issued['date-parts'][0]) }),
  } as Record<string, Value>;
  const lines = Object.entries(rest).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** A date as RIS has it, YYYY/MM/DD/other: what is not known stays empty between its slashes. */
function dateOf([year, month, day]: readonly number[]): string {
  const [MM, DD] = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
  return `${year}/${MM}/${DD}/`;
}
