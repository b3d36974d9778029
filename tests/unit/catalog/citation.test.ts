import { describe, expect, test } from 'vitest';
import { citeEdition, citeEditions, citeInPlainText, citePage, isoDate } from '../../../src/catalog/citation.ts';
import type { Edition } from '../../../src/catalog/resource.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const citations = citeEditions(resources);
const editions = resources.flatMap((resource) => resource.editions.map((edition) => ({ resource, edition })));

describe('citations', () => {
  test('there is one for each edition, under a key of its own', () => {
    expect(citations.length).toBe(editions.length);
    expect(new Set(citations.map(({ id }) => id)).size).toBe(editions.length);
  });

  test.for(editions)('$resource.id $edition.id names who issued it, and its date', ({ resource, edition }) => {
    const citation = citeEdition(resource, edition);
    const publishers = resource.publishers.map(({ name }) => name);
    const names = edition.issuedBy.length > 0 ? edition.issuedBy : publishers;
    expect(citation.author?.map(({ literal }) => literal)).toEqual(names);
    expect(citation.publisher).toBe(names.join('; '));
    if (citation.issued) expect(isoDate(citation.issued)).toBe(edition.issued);
  });

  test.for(editions)('$resource.id $edition.id stands at no address of another edition', ({ resource, edition }) => {
    const { URL: url } = citeEdition(resource, edition);
    const own = edition.links.map((link) => link.url);
    const others = resource.editions.flatMap(({ links }) => links.map((link) => link.url));
    if (url && !own.includes(url)) {
      expect(edition.id).toBe(resource.newest.id);
      expect(resource.links.map((link) => link.url)).toContain(url);
      expect(others).not.toContain(url);
    }
  });

  test('an address counts as accessed on the day when the link checker opened it, and before that not at all', () => {
    for (const { resource, edition } of editions) {
      const checkedOn = '2026-11-20';
      const checked = (links: Edition['links']): Edition['links'] => links.map((link) => ({ ...link, checkedOn }));
      const opened = { ...resource, links: checked(resource.links) };
      const citation = citeEdition(opened, { ...edition, links: checked(edition.links) });
      if (citation.URL) expect(citation.accessed && isoDate(citation.accessed)).toBe(checkedOn);
      const never = { ...edition, links: edition.links.map((link) => ({ ...link, checkedOn: null })) };
      expect(citeEdition({ ...resource, links: [] }, never).accessed).toBeUndefined();
    }
  });

  test('a page of a running service has no date of issue, and everything else has that of its edition', () => {
    const types = new Set(citations.map(({ type, issued }) => `${type} ${issued ? 'dated' : 'undated'}`));
    expect(types).not.toContain('webpage dated');
    for (const { resource, edition } of editions) {
      const { type, issued } = citeEdition(resource, { ...edition, issued: '2020-02' });
      expect(issued && isoDate(issued), resource.id).toBe(type === 'webpage' ? undefined : '2020-02');
    }
  });

  test('a standard is cited by its number and year', () => {
    const standard = catalog.resource('iso-27799');
    expect(standard.editions.map((edition) => citeEdition(standard, edition).number)).toEqual([
      'ISO 27799:2016',
      'ISO 27799:2025',
      'EN ISO 27799:2026',
    ]);
  });

  test('an edition that its title names is not named again, and the date behind a label is no part of it', () => {
    const work = catalog.resource('hicp');
    const cited = (title: string, label: string): ReturnType<typeof citeEdition> =>
      citeEdition(work, { ...work.newest, title, label });
    expect(cited('Practices, 2023 Edition', '2023 edition').edition).toBeUndefined();
    expect(cited('Practices', '2023 edition').edition).toBe('2023 edition');
    expect(cited('Practices', 'Third edition (April 2025)').edition).toBe('3');
    expect(cited('Practices', 'Draft (for comment)').edition).toBe('Draft (for comment)');
  });

  test('no two editions of a work are cited alike', () => {
    for (const resource of resources) {
      const lines = resource.editions.map((edition) => citeInPlainText(citeEdition(resource, edition)));
      expect(new Set(lines).size, resource.id).toBe(lines.length);
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
