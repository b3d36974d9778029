import { expect, test } from 'vitest';
import { listedLinks, wayToEdition, waysTo } from '../../../src/catalog/work-page.ts';
import { catalog } from '../../read.ts';

const { newest, links } = catalog.resource('hicp');
const [page] = links;
const link = (url: string, kind: 'download' | 'landing') =>
  ({ ...page, label: url, url, kind }) as (typeof links)[number];
const [site, other, file] = [
  link('https://a.example/', 'landing'),
  link('https://b.example/', 'landing'),
  link('https://a.example/file', 'download'),
];

test.for([
  ['a file and a page, the file first', [file], [site, other], [file, site]],
  ['the page alone when there is no file', [other], [site], [site]],
  ['the file alone when there is no page', [file], [], [file]],
  ['one way when the page is the file', [file], [{ ...file, label: 'Page' }], [{ ...file, label: 'Page' }]],
] as const)('a work begins with %s', ([, own, general, ways]) => {
  expect(waysTo({ newest: { ...newest, links: own }, links: general })).toEqual(ways);
});

test('the list of links leaves out the page that stands in the head', () => {
  expect(listedLinks({ newest: { ...newest, links: [file] }, links: [site, other] })).toEqual([file, other]);
});

test.for([
  ['its first file, wherever it stands among the links', [site, file, { ...file, label: 'Annex' }], file],
  ['its first link when there is no file', [site, other], site],
  ['nothing when no address is known', [], undefined],
] as const)('an edition begins with %s', ([, links, way]) => {
  expect(wayToEdition({ links })).toEqual(way);
});
