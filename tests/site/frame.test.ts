/** What stands around every page: its head, the way to its main part, the field for words, and where the reader is. */
import { describe, expect, test } from 'vitest';
import { all, attribute, elements } from './dom.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

describe.for([siteAtRoot, siteUnderBase])('the frame built for $base', ({ base, pages, files }) => {
  test.for(pages)('of $address suits light and dark, and belongs to an app with a name and a sign', ({ document }) => {
    const meta = new Map(all(document, 'meta').map((each) => [attribute(each, 'name'), attribute(each, 'content')]));
    expect(meta.get('color-scheme')).toBe('light dark');
    const links = new Map(all(document, 'link').map((link) => [attribute(link, 'rel'), attribute(link, 'href') ?? '']));
    for (const rel of ['manifest', 'icon', 'search']) expect(files).toContain(links.get(rel)?.slice(base.length));
  });

  test.for(pages)('of $address leads past itself to the main part, which takes the focus', ({ document }) => {
    const [skip] = all(document, 'a');
    const [main, ...others] = all(document, 'main');
    expect(others).toEqual([]);
    expect(skip && attribute(skip, 'href')).toBe(`#${main && attribute(main, 'id')}`);
    expect(main && attribute(main, 'tabindex')).toBe('-1');
  });

  test.for(pages)('of $address marks the section that the page stands in, if one does', ({ address, document }) => {
    const [main] = all(document, 'nav').filter((nav) => attribute(nav, 'aria-label') === 'Main');
    const links = main ? all(main, 'a') : [];
    expect(links.length).toBeGreaterThan(4);
    const marked = links.filter((link) => attribute(link, 'aria-current') === 'true');
    const holding = links.filter((link) => address.startsWith(attribute(link, 'href') ?? ' '));
    expect(marked).toEqual(holding);
  });

  test.for(pages)('of $address has one field to search with, or the page itself has', ({ document }) => {
    expect(elements(document).filter((element) => attribute(element, 'role') === 'search')).toHaveLength(1);
  });
});
