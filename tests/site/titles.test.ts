import { describe, expect, test } from 'vitest';
import { all, attribute, textOf } from './dom.ts';
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
