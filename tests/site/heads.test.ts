/** The page of an entry leads from its head to what most readers come for, and from its side to every section. */
import { describe, expect, test } from 'vitest';
import { sectionsOf, wayToEdition, waysTo } from '../../src/catalog/work-page.ts';
import { catalog } from '../read.ts';
import { all, attribute, elements, textOf, type Element } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const works = catalog.resources.map((resource) => ({
  id: resource.id,
  resource,
  document: documentAt(resource.path),
}));

describe.for(works)('the page of $id', ({ resource, document }) => {
  const [head] = all(document, 'header').filter((header) => hasClass(header, 'page-head'));
  const inHead = head ? all(head, 'a').map((link) => attribute(link, 'href') ?? '') : [];

  test('opens in its head the newest main file and the page of the publisher, the file as the button', () => {
    const ways = waysTo(resource).map(({ url }) => url);
    expect(inHead.filter((address) => ways.includes(address))).toEqual(ways);
    expect(new Set(ways).size).toBe(ways.length);
    const file = resource.newest.links.find(({ kind }) => kind === 'download');
    if (file) expect(ways).toContain(file.url);
    expect(ways).toContain(resource.links[0]?.url);
    const buttons = head ? all(head, 'a').filter((link) => hasClass(link, 'button')) : [];
    expect(buttons.map((link) => attribute(link, 'href'))).toEqual(ways.slice(0, 1));
  });

  test('leads from its head to its links, editions and citation', () => {
    const sections = sectionsOf(resource);
    const expected = ['links', 'editions', 'cite'].filter((anchor) => sections.has(anchor));
    expect(expected).toEqual(expect.arrayContaining(['editions', 'cite']));
    expect(inHead).toEqual(expect.arrayContaining(expected.map((anchor) => `#${anchor}`)));
  });
});

describe.for([...catalog.resources, ...catalog.partners])('the page of $key', ({ path }) => {
  test('lists its sections beside them under their own titles, in their order', () => {
    const document = documentAt(path);
    const [contents] = all(document, 'nav').filter((nav) => hasClass(nav, 'contents'));
    const listed = contents ? all(contents, 'a').map((link) => [attribute(link, 'href'), titleOf(link)]) : [];
    const [sections] = elements(document).filter((element) => hasClass(element, 'sections'));
    // The text of the entry has headings of its own, of which the list has the first.
    const headings = (sections ? all(sections, 'section') : []).flatMap((section) =>
      all(section, 'h2').slice(0, attribute(section, 'id') === 'text' ? 1 : undefined),
    );
    expect(listed).toEqual(headings.map((heading) => [`#${attribute(heading, 'id')}`, titleOf(heading)]));
    expect(listed.length).toBeGreaterThan(5);
  });

  test('says where a relation is stated right after the words of it', () => {
    const [section] = all(documentAt(path), 'section').filter((each) =>
      all(each, 'h2').some((heading) => attribute(heading, 'id') === 'relations'),
    );
    for (const relation of section ? all(section, 'li') : []) {
      const [note] = all(relation, 'span').filter((span) => hasClass(span, 'note'));
      expect(note && all(note, 'span').filter((span) => hasClass(span, 'grounds'))).toHaveLength(1);
    }
  });
});

const editions = catalog.resources.flatMap((resource) =>
  resource.editions.map((edition) => ({ resource, edition, path: edition.path })),
);

test.for(editions)(
  '$path opens the edition in its head, as the button when it is the newest',
  ({ resource, edition, path }) => {
    const [head] = all(documentAt(path), 'header').filter((header) => hasClass(header, 'page-head'));
    const links = head ? all(head, 'a') : [];
    const addresses = links.map((link) => attribute(link, 'href') ?? '');
    const way = wayToEdition(edition);
    if (way) expect(addresses).toContain(way.url);
    const buttons = links.filter((link) => hasClass(link, 'button')).map((link) => attribute(link, 'href'));
    expect(buttons).toEqual(way && edition.id === resource.newest.id ? [way.url] : []);
    expect(addresses.filter((address) => /^#(?!source-)/.test(address))).toEqual(way ? ['#links', '#cite'] : ['#cite']);
  },
);

describe.for(catalog.partners)('the page of the partner $id', ({ path, links, contacts }) => {
  test('opens in its head the first link, and leads on to its routes and links', () => {
    const [head] = all(documentAt(path), 'header').filter((header) => hasClass(header, 'page-head'));
    const buttons = head ? all(head, 'a').filter((link) => hasClass(link, 'button')) : [];
    expect(buttons.map((link) => attribute(link, 'href'))).toEqual(links.slice(0, 1).map(({ url }) => url));
    const onPage = head ? all(head, 'a').map((link) => attribute(link, 'href') ?? '') : [];
    const expected = contacts.length > 0 ? ['#contacts', '#links'] : ['#links'];
    expect(onPage.filter((address) => /^#(?!source-)/.test(address))).toEqual(expected);
  });
});

function documentAt(path: string): (typeof siteAtRoot.pages)[number]['document'] {
  const page = siteAtRoot.pages.find(({ address }) => address === path);
  if (!page) throw new Error(`no page ${path}`);
  return page.document;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function titleOf(element: Element): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}
