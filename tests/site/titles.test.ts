import { describe, expect, test } from 'vitest';
import { answerPagesOf } from '../../src/search/answer-pages.ts';
import { catalog } from '../read.ts';
import { all, attribute, elements, textOf } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Page } from './pages.ts';

describe.for([siteAtRoot, siteUnderBase])('the pages built for $base', (site) => {
  test.for(site.pages)('$address has one title, one h1 and its language', ({ document }) => {
    expect(textsOf(document, 'title').filter(Boolean)).toHaveLength(1);
    expect(textsOf(document, 'h1').filter(Boolean)).toHaveLength(1);
    expect(attribute(all(document, 'html')[0] ?? fail('no html element'), 'lang')).toMatch(/^en(-US)?$/);
  });

  test.for(site.pages.filter(hasAddress))('$address states itself as canonical', (page) => {
    const links = all(page.document, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
    expect(links).toHaveLength(1);
    const url = new URL((links[0] && attribute(links[0], 'href')) ?? '');
    expect(url.protocol).toBe('https:');
    expect(url.pathname).toBe(page.address);
  });

  test.for(['title', 'h1'])('no two pages have the same %s', (tagName) => {
    const texts = site.pages.map((page) => textsOf(page.document, tagName)[0]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('the pages that the search leads to exist under the names that it gives them, and the search page has them without a script', () => {
    const ofSearch = site.pages.find(({ address }) => address === `${site.base}search/`);
    const inPlace = elements(ofSearch?.document ?? fail('no search page')).find(
      (element) => attribute(element, 'data-search-fallback') !== undefined,
    );
    const links = all(inPlace ?? fail('nothing without a script'), 'a');
    for (const { path, title } of answerPagesOf(catalog)) {
      const address = site.base + path.slice(1);
      const page = site.pages.find((one) => one.address === address);
      const crumbs = all(page?.document ?? fail(`no page at ${address}`), 'nav').find(
        (nav) => attribute(nav, 'class') === 'crumbs',
      );
      expect(textOf(crumbs ?? fail('no crumbs')).trim(), address).toMatch(new RegExp(`${RegExp.escape(title)}$`));
      expect(links.filter((link) => attribute(link, 'href') === address && textOf(link).trim() === title)).toHaveLength(
        1,
      );
    }
  });
});

function textsOf(document: Page['document'], tagName: string): string[] {
  // An SVG has titles too, but those name a drawing and not the page.
  const ofPage = all(document, tagName).filter((element) => element.namespaceURI.endsWith('xhtml'));
  return ofPage.map((element) => textOf(element).replace(/\s+/g, ' ').trim());
}

/** The page for what is not found answers at every address, so that it has none of its own. */
function hasAddress({ file }: Page): boolean {
  return file !== '404.html';
}

function fail(message: string): never {
  throw new Error(message);
}
