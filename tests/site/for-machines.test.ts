import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { editionTitle } from '../../src/catalog/resource.ts';
import { formats } from '../../src/formats/index.ts';
import { catalog } from '../read.ts';
import { all, attribute, textOf } from './dom.ts';
import { siteAtRoot, siteUnderBase, type Page } from './pages.ts';

interface Thing {
  '@context'?: string;
  '@type': string;
  '@id'?: string;
  name?: string;
  url?: string;
  description?: string;
  publisher?: Thing[];
  provider?: Thing[];
  mainEntity?: Thing;
  isPartOf?: Thing;
  exampleOfWork?: Thing;
  workExample?: Thing[];
  parentOrganization?: Thing;
  itemListElement?: { position: number; name: string; url?: string; item?: string }[];
  numberOfItems?: number;
  distribution?: { contentUrl: string; encodingFormat: string }[];
  potentialAction?: { '@type': string; target: { urlTemplate: string } };
}

const hasAddress = ({ file }: Page): boolean => file !== '404.html';

describe.for([siteAtRoot, siteUnderBase])('what machines read in the pages built for $base', (site) => {
  const pages = site.pages.filter(hasAddress);

  test.for(pages)('$address says in JSON-LD what it is', (page) => {
    const [canonical] = all(page.document, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
    const own = things(page).filter(({ '@type': type }) => ['WebPage', 'CollectionPage'].includes(type));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ '@context': 'https://schema.org', url: canonical && attribute(canonical, 'href') });
    expect(own[0]?.name).toBeTruthy();
    expect(own[0]?.description).toBeTruthy();
    expect(own[0]?.isPartOf?.['@type']).toBe('WebSite');
    expect(own[0]?.publisher, 'we publish no work').toBeUndefined();
  });

  test.for(pages.filter((page) => page.html.includes('class="crumbs"')))(
    '$address has its way down as a list',
    (page) => {
      const [trail] = things(page).filter(({ '@type': type }) => type === 'BreadcrumbList');
      const steps = trail?.itemListElement ?? [];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.length).toBeGreaterThan(1);
      for (const step of steps.slice(0, -1)) expect(site.files).toContain(fileOf(step.item ?? '', site.base));
    },
  );

  test.for(pages)('$address offers the feed of all changes and a card for messengers', ({ document }) => {
    const types = all(document, 'link').map((link) => attribute(link, 'type'));
    expect(types).toContain('application/atom+xml');
    expect(types).toContain('application/feed+json');
    const properties = all(document, 'meta').flatMap((meta) => attribute(meta, 'property') ?? []);
    for (const name of ['og:title', 'og:description', 'og:url', 'og:type']) expect(properties).toContain(name);
  });

  test.for(catalog.resources)('the page of $id is about the work of its publishers', (resource) => {
    const about = mainEntity(site.pages, `resources/${resource.id}/index.html`);
    const makers = about?.publisher ?? about?.provider;
    expect(makers?.map(({ name }) => name)).toEqual(resource.publishers.map(({ name }) => name));
    if (resource.kind !== 'service') expect(about?.workExample).toHaveLength(resource.editions.length);
    for (const edition of resource.editions) {
      const example = mainEntity(site.pages, `resources/${resource.id}/${edition.id}/index.html`);
      expect(example?.exampleOfWork?.['@id']).toBe(about?.['@id']);
      expect(example?.name).toBe(editionTitle(resource, edition));
    }
  });

  test.for(catalog.partners)('the page of partner $id is about an organization', (partner) => {
    const about = mainEntity(site.pages, `partners/${partner.id}/index.html`);
    expect(about).toMatchObject({ name: partner.name, description: partner.summary });
    expect(about?.['@type']).toMatch(/Organization$/);
    expect(about?.parentOrganization !== undefined).toBe(partner.group === 'member');
  });

  test('the home page offers the search', () => {
    const about = mainEntity(site.pages, 'index.html');
    expect(about?.potentialAction?.target.urlTemplate).toMatch(/\/search\/\?q=\{search_term_string\}$/);
  });

  test('the page of the data describes it as a dataset of ours', () => {
    const about = mainEntity(site.pages, 'data/index.html');
    expect(about).toMatchObject({ '@type': 'Dataset', includedInDataCatalog: { '@type': 'DataCatalog' } });
    for (const { contentUrl } of about?.distribution ?? [])
      expect(site.files).toContain(new URL(contentUrl).pathname.slice(site.base.length));
    const files = about?.distribution?.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]);
    const formatted = [...formats].map(([extension, { mediaType }]) => [`.${extension}`, mediaType.split(';')[0]]);
    expect(files?.map(([address = '', type]) => [address.slice(address.lastIndexOf('/')), type])).toEqual(
      formatted.map(([ending, type]) => [`/resources${ending}`, type]),
    );
  });

  test('opensearch.xml is XML that leads browsers to the search', () => {
    const text = readFileSync(join(site.folder, 'opensearch.xml'), 'utf8');
    const { OpenSearchDescription: read } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      OpenSearchDescription: { Image: { '#text': string }; Url: { '@_template': string }[] };
    };
    const addresses = [...read.Url.map(({ '@_template': template }) => template), read.Image['#text']];
    const paths = ['search/?q={searchTerms}', 'opensearch.xml', 'favicon.svg'];
    const origin = new URL(addresses[2] ?? '').origin;
    expect(addresses).toEqual(paths.map((path) => `${origin}${site.base}${path}`));
  });

  test('llms.txt names the catalog in every format', () => {
    const text = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
    for (const [extension, { label }] of formats) {
      expect(text).toContain(`- [All works as ${label}](`);
      expect(text).toContain(`/resources.${extension})`);
    }
  });

  test('lists count what they name', () => {
    const list = mainEntity(site.pages, 'resources/index.html');
    expect(list?.numberOfItems).toBe(catalog.resources.length);
    expect(list?.itemListElement?.map(({ name }) => name)).toEqual(catalog.resources.map(({ title }) => title));
  });

  test('each edition has a file for each reference manager', () => {
    for (const { path } of catalog.resources.flatMap(({ editions }) => editions)) {
      for (const ending of ['bib', 'ris', 'csl.json']) {
        const file = `${path.slice(1, -1)}.${ending}`;
        expect(readFileSync(join(site.folder, file), 'utf8').length, file).toBeGreaterThan(20);
      }
    }
  });
});

function mainEntity(pages: readonly Page[], file: string): Thing | undefined {
  const page = pages.find((other) => other.file === file);
  return page && things(page).find(({ mainEntity: about }) => about)?.mainEntity;
}

/** Every JSON-LD block of a page; throws when one does not parse. */
function things({ document }: Page): Thing[] {
  return all(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Thing);
}

function fileOf(address: string, base: string): string {
  return `${new URL(address).pathname.slice(base.length)}index.html`;
}
