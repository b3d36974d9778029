import { plugins } from '@citation-js/core';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeEditions, citePage, type Citation } from '../../../../src/catalog/citation.ts';
// Brings in the styles as the build uses them.
import '../../../../src/formats/citing/cite-in-style.ts';
import { citationStyles } from '../../../../src/formats/citing/styles.ts';
import { catalog } from '../../../read.ts';

const root = resolve(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const ours = 'src/formats/citing/styles';
const published: Readonly<Record<string, string>> = {
  apa: (JSON.parse(read('node_modules/@citation-js/plugin-csl/lib/styles.json')) as { apa: string }).apa,
  mla: read(`${ours}/modern-language-association.csl`),
  chicago: read(`${ours}/chicago-author-date.csl`),
};
const { styles } = plugins.config.get('@csl') as { styles: { add: (name: string, xml: string) => void } };

const citations = [
  ...citeEditions(catalog.resources),
  ...catalog.resources.map((resource) => citePage(resource, undefined, `https://catalog.example${resource.path}`)),
];

describe.for([...citationStyles])('$id without what compares entries', ({ id }) => {
  styles.add(`published-${id}`, published[id] ?? '');

  test.for(citations)('sets $id as the published style does', (citation) => {
    expect(set(citation, id)).toBe(set(citation, `published-${id}`));
  });
});

function set(citation: Citation, template: string): string {
  return String(plugins.output.format('bibliography', [citation], { template, format: 'html' }));
}
