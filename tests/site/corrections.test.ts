import { describe, expect, test } from 'vitest';
import { checkWords } from '../../src/catalog/link.ts';
import { reviewWords } from '../../src/catalog/freshness.ts';
import { catalog } from '../read.ts';
import { all, attribute, textOf, type Document } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const entries = [...catalog.resources, ...catalog.partners];
const editions = catalog.resources.flatMap((resource) => resource.editions);
const pageAt = (path: string): Document => {
  const page = siteAtRoot.pages.find(({ address }) => address === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page.document;
};
const words = (document: Document): string => all(document, 'main').map(textOf).join(' ').replace(/\s+/g, ' ');

describe('the pages say of outward links', () => {
  test.for([...entries, ...editions])('on $path what was found at each', ({ path, links }) => {
    const document = pageAt(path);
    for (const link of links) {
      const anchor = all(document, 'a').find((found) => attribute(found, 'href') === link.url);
      expect(anchor, link.url).toBeDefined();
      const around = anchor?.parentNode ? textOf(anchor.parentNode).replace(/\s+/g, ' ') : '';
      expect(around).toContain(checkWords(link));
    }
  });
});

describe('the page of an entry', () => {
  test.for(entries)('$path says when it was reviewed', (entry) => {
    expect(words(pageAt(entry.path))).toContain(reviewWords(entry, catalog.asOf));
  });

  test.for(entries)(
    '$path takes reports of mistakes that name the entry, its address and the date of the data',
    (entry) => {
      const document = pageAt(entry.path);
      const report = all(document, 'h2').find((heading) => attribute(heading, 'id') === 'report');
      const section = report?.parentNode;
      if (!section) throw new Error('no section for reports');
      const links = all(section, 'a').map((link) => decodeURIComponent(attribute(link, 'href') ?? ''));
      const said = [textOf(section), ...links].join(' ');
      for (const fact of [entry.key, entry.path, catalog.asOf]) expect(said).toContain(fact);
    },
  );

  test.for(entries)('$path tells the history of the entry', ({ path, key }) => {
    const history = catalog.changes.filter((change) => change.key === key);
    expect(history.length).toBeGreaterThan(0);
    for (const { what } of history) expect(words(pageAt(path))).toContain(what);
  });
});
