import { describe, expect, test } from 'vitest';
import { citeEdition, citeEditions, citeInPlainText, citePage, isoDate } from '../../../src/catalog/citation.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const citations = citeEditions(resources);
const editions = resources.flatMap((resource) => resource.editions.map((edition) => ({ resource, edition })));

describe('citations', () => {
  test('there is one for each edition, under a key of its own', () => {
    expect(citations.length).toBe(editions.length);
    expect(new Set(citations.map(({ id }) => id)).size).toBe(editions.length);
  });

  test.for(editions)(
    '$resource.id $edition.id names its publishers, its date and its review',
    ({ resource, edition }) => {
      const citation = citeEdition(resource, edition);
      expect(citation.author?.map(({ literal }) => literal)).toEqual(resource.publishers.map(({ name }) => name));
      if (citation.issued) expect(isoDate(citation.issued)).toBe(edition.issued);
      if (citation.URL) expect(citation.accessed && isoDate(citation.accessed)).toBe(resource.reviewed);
      const published = [...edition.links, ...resource.links].map(({ url }) => url);
      if (citation.URL) expect(published).toContain(citation.URL);
    },
  );

  test('an older edition never borrows the address of the newest', () => {
    for (const { resource, edition } of editions) {
      if (edition.links.length === 0 && edition.id !== resource.newest.id)
        expect(citeEdition(resource, edition).URL).toBeUndefined();
    }
  });

  test('our own page is cited as a page of this catalog, not as the work', () => {
    for (const resource of resources) {
      const page = citePage(resource, undefined, `https://catalog.example${resource.path}`);
      expect(page).toMatchObject({ type: 'webpage', URL: `https://catalog.example/resources/${resource.id}/` });
      expect(page['container-title']).toBe('HPH Cybersecurity Resource Catalog');
      expect(page.author).toBeUndefined();
    }
  });

  test.for([
    ['iso-27799', 'standard'],
    ['sra-tool', 'software'],
    ['clinician-video-training', 'motion_picture'],
    ['hc3', 'webpage'],
    ['hicp', 'report'],
  ] as const)('%s is cited as a %s', ([id, type]) => {
    const resource = catalog.resource(id);
    expect(citeEdition(resource, resource.newest).type).toBe(type);
  });
});

test('the plain text has every part that is known, once', () => {
  for (const citation of citations) {
    const text = citeInPlainText(citation);
    for (const part of [citation.title, citation.URL, citation.author?.[0]?.literal])
      if (part) expect(text.split(part).length).toBeGreaterThan(1);
    expect(text).not.toContain('undefined');
  }
});
