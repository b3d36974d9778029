import { describe, expect, test } from 'vitest';
import { citeEditions } from '../../../../src/catalog/citation.ts';
import { citeInStyle } from '../../../../src/formats/citing/cite-in-style.ts';
import { citationStyles, textOf } from '../../../../src/formats/citing/styles.ts';
import { catalog } from '../../../read.ts';
import { letters } from '../letters.ts';

describe.for(citationStyles)('$label', ({ id }) => {
  test.for(citeEditions(catalog.resources))('sets $id with author, title, year and address', (citation) => {
    const text = textOf(citeInStyle({ citation, style: id }));
    expect(letters(text)).toContain(letters(citation.title).slice(0, 40));
    for (const { literal } of citation.author ?? []) expect(text).toContain(literal);
    if (citation.issued) expect(text).toContain(String(citation.issued['date-parts'][0][0]));
    if (citation.URL) expect(text).toContain(citation.URL);
    if (citation.version) expect(text).toContain(`Version ${citation.version}`);
    if (citation.number) expect(text).toContain(citation.number);
    if (!citation.accessed) expect(text).not.toMatch(/\b(Retrieved|Accessed)\b/);
    expect(text).not.toMatch(/<|&#|undefined|\n/);
  });
});

test('MLA sets a slash between organizations that publish together', () => {
  const together = citeEditions(catalog.resources).filter(({ author = [] }) => author.length > 1);
  expect(together).not.toEqual([]);
  for (const citation of together)
    expect(textOf(citeInStyle({ citation, style: 'mla' }))).toContain(
      citation.author?.map(({ literal }) => literal).join(' / '),
    );
});
