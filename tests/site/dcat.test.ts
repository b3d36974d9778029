import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion } from '../../src/api/changelog.ts';
import { formats } from '../../src/formats/index.ts';
import { readJson } from './json-schemas.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

/** What DCAT-US 3.0 asks of the parts that the file uses; the names and requirements are those of its Catalog, Dataset, Distribution, Document, Kind, Organization and Standard. */
const agent = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });
const page = z.strictObject({ '@type': z.literal('Document'), title: z.string().min(1), accessURL: z.url() });
const distribution = z.strictObject({
  '@type': z.literal('Distribution'),
  title: z.string().min(1),
  downloadURL: z.url(),
  mediaType: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  license: z.url(),
  modified: z.iso.date(),
  describedBy: z.strictObject({
    '@type': z.literal('Distribution'),
    accessURL: z.url(),
    mediaType: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  }),
});
const common = {
  '@id': z.url(),
  title: z.string().min(1),
  description: z.string().min(1),
  publisher: agent,
  modified: z.iso.date(),
  language: z.literal('en'),
};
const dcat = z.strictObject({
  ...common,
  '@type': z.literal('Catalog'),
  conformsTo: z.strictObject({ '@type': z.literal('Standard'), '@id': z.url(), title: z.literal('DCAT-US 3.0') }),
  homepage: page,
  license: z.url(),
  dataset: z.tuple([
    z.strictObject({
      ...common,
      '@type': z.literal('Dataset'),
      identifier: z.url(),
      contactPoint: z.strictObject({
        '@type': z.literal('Kind'),
        fn: z.string().min(1),
        hasEmail: z.string().regex(/^mailto:[^@\s]+@[\w.-]+\.[\w-]+$/),
      }),
      landingPage: page,
      version: z.string(),
      accessRights: z.literal('public'),
      liabilityStatement: z.string().min(1),
      keyword: z.array(z.string().min(1)).min(1),
      distribution: z.array(distribution).min(1),
    }),
  ]),
});

describe.for([siteAtRoot, siteUnderBase])('data.json of the site built for $base', (site) => {
  const document = readJson(site, 'data.json');
  const lands = (address: string): boolean => {
    const path = new URL(address).pathname.slice(site.base.length);
    return site.files.has(path.endsWith('/') ? `${path}index.html` : path);
  };

  test('describes the catalog as one dataset after DCAT-US 3.0', () => {
    expect(dcat.safeParse(document).error).toBeUndefined();
    expect(dcat.parse(document).dataset[0].version).toBe(schemaVersion);
  });

  test('lists the whole catalog in every format', () => {
    const files = dcat.parse(document).dataset[0].distribution.map(({ downloadURL }) => downloadURL.split('/').at(-1));
    expect([...formats.keys()].filter((extension) => !files.includes(`resources.${extension}`))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const [{ distribution: files, landingPage }] = dcat.parse(document).dataset;
    const addresses = [landingPage.accessURL, ...files.flatMap((one) => [one.downloadURL, one.describedBy.accessURL])];
    expect(addresses.filter((address) => !lands(address))).toEqual([]);
  });
});

test.for([...formats.keys()])('the whole catalog and every work come as %s', (extension) => {
  const works = [...siteAtRoot.files].flatMap((file) => /^resources\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(works.length).toBeGreaterThan(0);
  const expected = [`resources.${extension}`, ...works.map((id) => `resources/${id}.${extension}`)];
  expect(expected.filter((file) => !siteAtRoot.files.has(file))).toEqual([]);
});
