import { expect, test } from 'vitest';
import { catalog } from '../read.ts';
import { all, attribute, textOf, type Element } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Site } from './pages.ts';

const editions = catalog.resources.flatMap((resource) => resource.editions);
const relations = catalog.resources.flatMap(({ relations: all }) =>
  all.filter(({ inverse, to }) => !inverse && to.key.startsWith('resources/')),
);

test.for([siteAtRoot, siteUnderBase])(
  'the timeline built for $base leads to every edition from a mark or in words, and from its table',
  (site) => {
    const [figure, table] = [one(site, 'timeline/', 'figure'), one(site, 'timeline/', 'table')];
    const paths = editions.map(({ path }) => path);
    expect(linksTo(site, figure, paths)).toEqual(paths.toSorted());
    const rows = all(table, 'tr').flatMap((row) => all(row, 'td').slice(1, 2));
    expect(rows.flatMap((cell) => linksTo(site, cell, paths)).sort()).toEqual(paths.toSorted());
  },
);

test('the map draws every relation between works, and has each in a table', () => {
  const page = pageAt(siteAtRoot, 'map/');
  const lines = all(page, 'g').filter((group) => attribute(group, 'data-ends') !== undefined);
  expect(relations.length).toBeGreaterThan(0);
  expect(lines).toHaveLength(relations.length);
  expect(all(page, 'table').flatMap((table) => all(table, 'tbody').flatMap((body) => all(body, 'tr')))).toHaveLength(
    relations.length,
  );
});

test('every work is a box of the map or named below it', () => {
  const links = linksTo(
    siteAtRoot,
    main('map/'),
    catalog.resources.map(({ path }) => path),
  );
  expect([...new Set(links)]).toEqual(catalog.resources.map(({ path }) => path).sort());
});

test('the matrix has a line for each published mapping or counted part, and the other works by name', () => {
  const lines = catalog.resources.flatMap(({ mappings }) =>
    mappings.flatMap(({ counts }) => [
      ...new Set(counts.map(({ part }) => part)),
      ...(counts.length > 0 ? [] : [null]),
    ]),
  );
  const body = all(one(siteAtRoot, 'coverage/', 'table'), 'tbody').flatMap((part) => all(part, 'tr'));
  expect(body).toHaveLength(lines.length);
  const links = linksTo(
    siteAtRoot,
    main('coverage/'),
    catalog.resources.map(({ path }) => path),
  );
  expect([...new Set(links)]).toEqual(catalog.resources.map(({ path }) => path).sort());
});

test('every partner is in the diagram of the team, and its role in the list', () => {
  const names = all(main('partners/'), 'a').flatMap((link) => attribute(link, 'data-partner') ?? []);
  expect([...new Set(names)].sort()).toEqual(catalog.partners.map(({ id }) => id).sort());
  for (const { id, role } of catalog.partners) {
    const row = all(main('partners/'), 'li').find((found) => attribute(found, 'id') === `team-${id}`);
    expect(row && textOf(row)).toContain(role.text);
  }
  const small = linksTo(
    siteAtRoot,
    one(siteAtRoot, '', 'svg', 'team-small'),
    catalog.partners.map(({ path }) => path),
  );
  expect(small).toEqual(catalog.partners.map(({ path }) => path).sort());
});

function pageAt(site: Site, path: string): Element {
  const page = site.pages.find(({ file }) => file === `${path}index.html`);
  const [body] = page ? all(page.document, 'body') : [];
  if (!body) throw new RangeError(`no page at /${path}`);
  return body;
}

function main(path: string): Element {
  return one(siteAtRoot, path, 'main');
}

function one(site: Site, path: string, tagName: string, className?: string): Element {
  const found = all(pageAt(site, path), tagName).find(
    (element) => !className || attribute(element, 'class')?.split(' ').includes(className),
  );
  if (!found) throw new RangeError(`no ${tagName} on /${path}`);
  return found;
}

/** Those links in the element that lead to one of the paths, sorted, as paths from the root of the site. */
function linksTo(site: Site, element: Element, paths: readonly string[]): string[] {
  const targets = all(element, 'a').map((link) => `/${(attribute(link, 'href') ?? '').slice(site.base.length)}`);
  return targets.filter((target) => paths.includes(target)).sort();
}
