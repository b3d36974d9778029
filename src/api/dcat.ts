import type { Catalog } from '../catalog/catalog.ts';
import { facetValues } from '../catalog/facets.ts';
import { site } from '../catalog/site.ts';
import type { Absolute } from '../catalog/address.ts';
import { schemaVersion } from './changelog.ts';

/** A file that holds the whole catalog. */
export interface Download {
  readonly title: string;
  /** Its path from the root of the site. */
  readonly path: string;
  /** IANA media type without parameters. */
  readonly mediaType: string;
  /** Path of what describes its fields: a schema, or a place on a page. */
  readonly describedBy: { readonly path: string; readonly mediaType: string };
}

/**
 * The description of the catalog for data portals: a DCAT-US 3.0 catalog whose single dataset is this catalog.
 * The works are documents of others and so are no datasets. `email` is where readers may write to.
 */
export function dataCatalog(
  { asOf, resources }: Catalog,
  absolute: Absolute,
  { downloads, email }: { downloads: readonly Download[]; email: string },
): object {
  const publisher = { '@type': 'Organization', name: `${site.name} contributors` };
  const identity = { title: site.name, description: site.description, publisher, modified: asOf, language: 'en' };
  return {
    '@id': absolute('/data.json'),
    '@type': 'Catalog',
    conformsTo: { '@type': 'Standard', '@id': 'https://resources.data.gov/resources/dcat-us3/', title: 'DCAT-US 3.0' },
    ...identity,
    homepage: { '@type': 'Document', title: site.name, accessURL: absolute('/') },
    license: site.license,
    dataset: [
      {
        '@type': 'Dataset',
        '@id': absolute('/data/'),
        identifier: absolute('/data/'),
        ...identity,
        contactPoint: { '@type': 'Kind', fn: site.name, hasEmail: `mailto:${email}` },
        landingPage: { '@type': 'Document', title: 'Data', accessURL: absolute('/data/') },
        version: schemaVersion,
        accessRights: 'public',
        liabilityStatement: site.independence,
        keyword: ['cybersecurity', 'health care', ...facetValues('topic', resources).map(({ label }) => label)],
        distribution: downloads.map(({ title, path, mediaType, describedBy }) => ({
          '@type': 'Distribution',
          title,
          downloadURL: absolute(path),
          mediaType,
          license: site.license,
          modified: asOf,
          describedBy: {
            '@type': 'Distribution',
            accessURL: absolute(describedBy.path),
            mediaType: describedBy.mediaType,
          },
        })),
      },
    ],
  };
}
