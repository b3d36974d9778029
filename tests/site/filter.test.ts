import { describe, expect, test } from 'vitest';
import { facetNames, facets, facetValues, fullest } from '../../src/catalog/facets.ts';
import { makeFilterFile } from '../../src/catalog/filter-file.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexOf } from '../../src/search/build.ts';
import { catalog } from '../read.ts';
import { all, attribute, textOf, type Element } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Site } from './pages.ts';

const { resources } = catalog;

describe.for([siteAtRoot, siteUnderBase])('the list of works built for $base', (site) => {
  const groups = groupsOf(site);

  test('has a group for every line of the table of facets, in its order', () => {
    expect(groups.map((group) => attribute(group, 'data-facet'))).toEqual(facetNames);
    expect(groups.map((group) => textOf(all(group, 'summary')[0] ?? group).trim())).toEqual(
      facetNames.map((name) => facets[name].label),
    );
  });

  test.for(facetNames)(
    'leads without scripts to a page for each of the fullest values of %s, with its number of works',
    (name) => {
      const group = groups.find((each) => attribute(each, 'data-facet') === name);
      const rows = all(group ?? fail(), 'li').map((row) => {
        const [link] = all(row, 'a');
        return [attribute(link ?? fail(), 'href'), textOf(row).replace(/\s+/g, ' ').trim()];
      });
      expect(rows).toEqual(
        fullest(facetValues(name, resources)).map((value) => [
          site.base + value.path.slice(1),
          `${value.label} ${value.resources.length}`,
        ]),
      );
    },
  );

  test('comes with the data of its filter, of the same version as the list and the search index', () => {
    const { version } = indexOf(catalog).directory;
    const text = readFileSync(join(site.folder, 'resources/filter.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(makeFilterFile(resources, version));
    const index: unknown = JSON.parse(readFileSync(join(site.folder, 'search/index.json'), 'utf8'));
    expect(index).toEqual(indexOf(catalog).directory);
    const lists = site.pages.filter(({ file }) => /^resources\/(page\/\d+\/)?index\.html$/.test(file));
    for (const { file, document } of lists)
      expect(
        all(document, 'ul').flatMap((list) => attribute(list, 'data-version') ?? []),
        file,
      ).toEqual([version]);
    expect(lists.length).toBeGreaterThan(0);
  });
});

function groupsOf(site: Site): Element[] {
  const page = site.pages.find(({ file }) => file === 'resources/index.html');
  return all(page?.document ?? fail(), 'details').filter((each) => attribute(each, 'data-facet') !== undefined);
}

function fail(): never {
  throw new Error('it is not there');
}
