/** An edition is cited alike in the file of the whole catalog, in its own files and on its page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeEdition, type Citation } from '../../src/catalog/citation.ts';
import { catalog } from '../read.ts';
import { all, textOf } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const read = (path: string): string => readFileSync(join(siteAtRoot.folder, path), 'utf8');
const editions = catalog.resources.flatMap((resource) =>
  resource.editions.map((edition) => ({ resource, edition, path: edition.path.slice(0, -1) })),
);

describe('the files of a single edition', () => {
  const whole = { bib: read('resources.bib'), ris: read('resources.ris') };
  const citations = JSON.parse(read('resources.csl.json')) as Citation[];

  test.for(editions)('$path say what the files of all works say of it', ({ resource, edition, path }) => {
    for (const format of ['bib', 'ris'] as const) expect(whole[format]).toContain(read(`${path}.${format}`).trim());
    const known = citations.filter(({ id }) => id === `${resource.id}-${edition.id}`);
    expect(JSON.parse(read(`${path}.csl.json`))).toEqual(known);
    expect(known).toEqual([citeEdition(resource, edition)]);
  });

  test.for(editions)('$path has the same address and issuers on its page', ({ resource, edition, path }) => {
    const page = siteAtRoot.pages.find(({ file }) => `/${file}` === `${path}/index.html`);
    const [work] = page ? all(page.document, 'dl').filter((list) => textOf(list).includes('Plain text')) : [];
    const shown = work ? textOf(work) : '';
    const { URL: url, author = [] } = citeEdition(resource, edition);
    for (const { literal } of author) expect(shown).toContain(literal);
    if (url) expect(shown).toContain(url);
    else expect(shown).not.toContain('https://');
  });
});
