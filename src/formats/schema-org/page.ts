import type { BreadcrumbList, CollectionPage, Dataset, ItemList, WebPage, WebSite } from 'schema-dts';
import type { Absolute } from '../../catalog/address.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Resource } from '../../catalog/resource.ts';
import { site } from '../../catalog/site.ts';
import type { Format } from '../format.ts';
import type { Described } from './work.ts';

/** What a page of ours is and what it is about. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
  /** Full address of the page. */
  readonly url: string;
  /** Day of the data that the page shows. */
  readonly modified: string;
  /** What the page is about; a list makes it a collection. */
  readonly about?: Described | undefined;
}

/** One of our pages. It names no publisher, so that nobody takes us for that of the work. */
export function describePage({ title, description, url, modified, about }: PageDescription, absolute: Absolute) {
  const isList = about?.['@type'] === 'ItemList';
  return {
    '@context': 'https://schema.org',
    '@type': isList ? 'CollectionPage' : 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'en-US',
    dateModified: modified,
    isPartOf: { '@type': 'WebSite', '@id': siteId(absolute), name: site.name, url: absolute('/') },
    ...(about && { mainEntity: about }),
  } as (WebPage | CollectionPage) & object;
}

/** The site as a whole, with its search; for the home page. */
export function describeSite(absolute: Absolute): WebSite & object {
  const action = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
    // Search engines ask for it; schema-dts does not know it, and lets it pass only in a value with a name of its own.
    'query-input': 'required name=search_term_string',
  } as const;
  return {
    '@type': 'WebSite',
    '@id': siteId(absolute),
    name: site.name,
    alternateName: site.shortName,
    description: site.description,
    url: absolute('/'),
    inLanguage: 'en-US',
    potentialAction: action,
  };
}

/** How many works a list names; the rest stand in the page and in the files for machines. */
const MOST_NAMED = 50;

/** A work by its title, as lists name it. */
export function titled({ path, title }: Resource): { path: string; name: string } {
  return { path, name: title };
}

/** Works or partners in the order of the page. */
export function describeList(
  entries: readonly { readonly path: string; readonly name: string }[],
  absolute: Absolute,
): ItemList & object {
  return {
    '@type': 'ItemList',
    numberOfItems: entries.length,
    itemListElement: entries.slice(0, MOST_NAMED).map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absolute(path),
      name,
    })),
  };
}

/** The way down to a page: names with addresses, the page itself last. */
export function describeTrail(
  trail: readonly (readonly [path: string, name: string])[],
  here: string,
  absolute: Absolute,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [['/', 'Home'] as const, ...trail, [null, here] as const].map(([path, name], index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      ...(path !== null && { item: absolute(path) }),
    })),
  } as BreadcrumbList & object;
}

/** The catalog itself as data, which is ours to publish, unlike the works in it; for the page about the data. */
export function describeCatalog(
  { asOf, resources }: Catalog,
  formats: ReadonlyMap<string, Pick<Format, 'label' | 'mediaType'>>,
  absolute: Absolute,
): Dataset & object {
  return {
    '@type': 'Dataset',
    '@id': `${absolute('/data/')}#catalog`,
    name: site.name,
    description: `${site.description} ${resources.length} works with their editions, and the documents behind each fact.`,
    url: absolute('/data/'),
    dateModified: asOf,
    license: site.license,
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: absolute('/') },
    distribution: [...formats].map(([extension, { label, mediaType }]) => ({
      '@type': 'DataDownload',
      name: label,
      encodingFormat: mediaType.replace(/;.*/, ''),
      contentUrl: absolute(`/resources.${extension}`),
    })),
  };
}

function siteId(absolute: Absolute): string {
  return `${absolute('/')}#site`;
}
