/** Pages of editions lead to what holds today, and cite as the files do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeEdition, type Citation } from '../../src/catalog/citation.ts';
import { standingOf } from '../../src/catalog/resource.ts';
import { catalog } from '../read.ts';
import { all, attribute, elements, textOf } from './dom.ts';
import { siteAtRoot, type Page } from './pages.ts';

const read = (path: string): string => readFileSync(join(siteAtRoot.folder, path), 'utf8');
const editions = catalog.resources.flatMap((resource) =>
  resource.editions.map((edition) => ({ resource, edition, path: edition.path.slice(0, -1) })),
);

const pageOf = (path: string): Page => {
  const page = siteAtRoot.pages.find(({ file }) => `/${file}` === `${path}/index.html`);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

describe('an edition that is not to be used', () => {
  test.for(editions.filter(({ edition }) => edition.replacedBy !== null))(
    '$path leads to the edition of today, however many came between',
    ({ resource, path }) => {
      const [notice] = noticesOf(pageOf(path)).filter((text) => text.includes('has been replaced'));
      expect(notice).toContain(`Use ${resource.newest.label} (`);
    },
  );

  test.for(editions.filter(({ resource }) => resource.status.value === 'ended'))(
    '$path says that the work has ended',
    ({ resource, path }) => {
      expect(noticesOf(pageOf(path)).join()).toContain(resource.status.statement);
    },
  );
});

describe('the mark of an edition', () => {
  test.for(editions)('$path is its own, not that of the work', ({ resource, edition, path }) => {
    const { html, document } = pageOf(path);
    const standing = standingOf(resource, edition);
    const marked = elements(document).filter((element) => attribute(element, 'data-status') !== undefined);
    const said = marked.map((element) => attribute(element, 'data-status'));
    const [spine] = marked.filter((element) => attribute(element, 'class') === 'spine');
    expect(spine && attribute(spine, 'data-status')).toBe(standing);
    expect([...new Set(said)].filter((status) => status !== standing && status !== resource.status.value)).toEqual([]);
    expect(said.includes('current')).toBe(edition.status === 'current');
    // A status without an edge of its own would look like the current one.
    if (standing !== 'current') expect(html).toMatch(new RegExp(`\\.spine\\[data-status=['"]?${standing}`));
  });

  test.for(editions)('$path has the card of the work only where its status holds', ({ resource, edition, path }) => {
    const cards = all(pageOf(path).document, 'meta')
      .filter((meta) => attribute(meta, 'property') === 'og:image')
      .map((meta) => new URL(attribute(meta, 'content') ?? '').pathname);
    const isNewest = edition.id === resource.newest.id;
    expect(cards).toEqual([isNewest ? `/cards/works/${resource.id}.png` : '/cards/catalog.png']);
  });
});

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
    const [work] = all(pageOf(path).document, 'dl').filter((list) => textOf(list).includes('Plain text'));
    const shown = work ? textOf(work) : '';
    const { URL: url, author = [] } = citeEdition(resource, edition);
    for (const { literal } of author) expect(shown).toContain(literal);
    if (url) expect(shown).toContain(url);
    else expect(shown).not.toContain('https://');
  });
});

function noticesOf({ document }: Page): string[] {
  const notices = all(document, 'div').filter((element) => attribute(element, 'class') === 'notice');
  return notices.map((notice) => textOf(notice).replaceAll(/\s+/g, ' '));
}
