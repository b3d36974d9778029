import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facetNames, facets } from '../../src/catalog/facets.ts';
import { routesByNeed } from '../../src/catalog/start.ts';
import { inSentence } from '../../src/catalog/wording.ts';
import { catalog } from '../read.ts';
import { all, attribute, textOf } from './dom.ts';
import { siteAtRoot, type Page } from './pages.ts';

/** What is counted, one of it under the name of many; “Version 1 works with …” counts nothing. */
const ONE_OF_MANY =
  /(?<![\p{Lu}\d]\S* |[\d.,])\b1 (?:published )?(?:works|editions|partners|documents|results|relations|mappings|entries|changes|pages|sources|values)\b/u;

const files = [...siteAtRoot.files].filter((file) => /\.(html|md|txt|xml|json)$/.test(file));

test('no page, twin or file of text names one as many', () => {
  const found = files.flatMap((file) => {
    const [one] = ONE_OF_MANY.exec(readFileSync(join(siteAtRoot.folder, file), 'utf8')) ?? [];
    return one ? `${file}: ${one}` : [];
  });
  expect(found).toEqual([]);
  expect('in full. 1 works.', 'the pattern itself').toMatch(ONE_OF_MANY);
});

test.for(siteAtRoot.pages)('no heading of $address is empty', ({ document }) => {
  const texts = ['h1', 'h2', 'h3', 'h4'].flatMap((name) => all(document, name)).map(textOf);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test.for(siteAtRoot.pages)('no list of facts on $address names one of them twice', ({ document }) => {
  const repeated = all(document, 'dl').flatMap((list) => {
    const terms = all(list, 'dt').flatMap((term) => textOf(term).trim() || []);
    return terms.filter((term, index) => terms.indexOf(term) !== index);
  });
  expect(repeated).toEqual([]);
});

test.for(siteAtRoot.pages)('no column of a table on $address is there for nothing', ({ document }) => {
  const hollow = all(document, 'table').flatMap((table) => {
    const rows = all(table, 'tbody').flatMap((body) => all(body, 'tr').map((row) => all(row, 'td').map(textOf)));
    const widest = Math.max(...rows.map((cells) => cells.length));
    const columns = Array.from({ length: widest }, (_, column) => rows.flatMap((cells) => cells[column] ?? []));
    return columns.filter((cells) => cells.length > 1 && cells.every((text) => /^\s*[–—]?\s*$/.test(text)));
  });
  expect(hollow).toEqual([]);
});

describe.each(facetNames)('the facet %s', (name) => {
  const { label } = facets[name];
  const listOfValues = siteAtRoot.pages.find(({ file }) => file === `browse/${name}/index.html`);
  const pages = siteAtRoot.pages.filter(({ file }) => file.startsWith(`browse/${name}/`));

  test('is called by its label in a sentence, acronyms in capitals', () => {
    const called = new RegExp(label, 'giu');
    expect(headings(listOfValues).join()).toContain(`Browse by ${inSentence(label)}`);
    for (const page of pages)
      for (const text of [...headings(page), description(page)])
        for (const [words] of text.matchAll(called)) expect([label, inSentence(label)], page.file).toContain(words);
  });

  test('is a way into the works of which the page of all ways tells', () => {
    const page = siteAtRoot.pages.find(({ file }) => file === 'browse/index.html');
    expect(description(page)).toContain(inSentence(label));
    expect(headings(page).map((text) => text.trim())).toContain(label);
    const lede = page && all(page.document, 'p').find((each) => attribute(each, 'class') === 'lede');
    expect(lede && textOf(lede)).toContain(`${facetNames.length} ways into the same ${catalog.resources.length} works`);
  });
});

test.for(catalog.resources)(
  'the page of $id names every facet at a glance, status and year in its head',
  ({ path }) => {
    const page = siteAtRoot.pages.find(({ file }) => file === `${path.slice(1)}index.html`);
    const terms = page ? all(page.document, 'dt').map(textOf) : [];
    const names = facetNames.filter((name) => name !== 'status' && name !== 'year');
    expect(terms).toEqual(expect.arrayContaining(names.map((name) => facets[name].label)));
  },
);

test('the page of the partners counts them for search engines', () => {
  const page = siteAtRoot.pages.find(({ file }) => file === 'partners/index.html');
  expect(description(page)).toContain(`The ${catalog.partners.length} members and working groups`);
});

test('whom to tell says of a need its definition, its routes or that there is none, and where to go on', () => {
  const page = siteAtRoot.pages.find(({ file }) => file === 'whom-to-tell/index.html');
  const sections = page ? all(page.document, 'section').filter((section) => attribute(section, 'id')) : [];
  const needs = routesByNeed(catalog.partners, catalog.startPages);
  expect(sections.map((section) => attribute(section, 'id'))).toEqual(needs.map(({ need }) => need));
  for (const [index, { term, routes, onward }] of needs.entries()) {
    const own = (sections[index]?.childNodes ?? []).flatMap((node) =>
      'tagName' in node && node.tagName === 'p' ? textOf(node).trim() : [],
    );
    const none: unknown[] = routes.length > 0 ? [] : [expect.stringMatching(/^No confirmed route found/)];
    expect(own).toEqual([term.definition, ...none, ...onward.map(({ label }) => label)]);
  }
});

test.for(catalog.partners)('each route of $id reads on its page as on “Whom do I tell?”', ({ path, contacts }) => {
  const own = routesOn(`${path.slice(1)}index.html`);
  expect(own).toHaveLength(contacts.length);
  expect(routesOn('whom-to-tell/index.html')).toEqual(expect.arrayContaining(own));
});

function headings(page: Page | undefined): string[] {
  return page ? ['title', 'h1', 'h2'].flatMap((name) => all(page.document, name)).map(textOf) : [];
}

function description(page: Page | undefined): string {
  const metas = page ? all(page.document, 'meta') : [];
  const meta = metas.find((each) => attribute(each, 'name') === 'description');
  return (meta && attribute(meta, 'content')) ?? '';
}

/** What each route on a page says; the date is left out, since its sources are numbered page by page. */
function routesOn(file: string): string[] {
  const page = siteAtRoot.pages.find((each) => each.file === file);
  const routes = page ? all(page.document, 'li').filter((each) => all(each, 'dl').length > 0) : [];
  return routes.map((route) =>
    ['p', 'dt', 'dd']
      .flatMap((name) => all(route, name))
      .filter((part) => all(part, 'time').length === 0)
      .map((part) => textOf(part).trim())
      .join('\n'),
  );
}
