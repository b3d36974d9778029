import { describe, expect, test } from 'vitest';
import { redirectsFor, type Rename } from '../../../src/catalog/former.ts';

const work: Rename = { before: 'resources/old', after: 'resources/new' };
const edition: Rename = { before: 'resources/new/first', after: 'resources/new/2019' };
const site = new Set([
  '/',
  '/resources/',
  '/resources/new/',
  '/resources/new/2019/',
  '/resources/new/2019.bib',
  '/resources/new.bib',
  '/resources/new.csl.json',
  '/resources/new-guide/',
  '/api/v1/resources/new.json',
  '/api/v1/editions/new-2019.json',
  '/feeds/work/new.atom',
  '/resources/new/index.md',
  '/compare/crr-and-new/',
  '/compare/new-and-occi/',
  '/partners/new/',
]);
const find = (from: string, recorded: string[] = [], renames = [edition, work]): string | undefined =>
  redirectsFor(site, recorded, renames).find((redirect) => redirect.from === from)?.to;

describe('a renamed work', () => {
  test.for([
    ['/resources/old/', '/resources/new/'],
    ['/resources/old/2019/', '/resources/new/2019/'],
    ['/resources/old.bib', '/resources/new.bib'],
    ['/resources/old.csl.json', '/resources/new.csl.json'],
    ['/resources/old/2019.bib', '/resources/new/2019.bib'],
    ['/api/v1/resources/old.json', '/api/v1/resources/new.json'],
    ['/resources/old/index.md', '/resources/new/index.md'],
  ] as const)('%s leads to %s, recorded or not', ([from, to]) => {
    expect(find(from)).toBe(to);
    expect(find(from, [from])).toBe(to);
  });

  test.for([
    ['/api/v1/editions/old-2019.json', '/api/v1/editions/new-2019.json'],
    ['/feeds/work/old.atom', '/feeds/work/new.atom'],
    ['/compare/crr-and-old/', '/compare/crr-and-new/'],
    ['/compare/occi-and-old/', '/compare/new-and-occi/'],
  ] as const)('%s leads to %s once it was published', ([from, to]) => {
    expect(find(from)).toBeUndefined();
    expect(find(from, [from])).toBe(to);
  });

  test('takes no address of an entry whose id only begins alike', () => {
    expect(find('/resources/old-guide/')).toBeUndefined();
  });

  test('takes no address of a partner of the same id', () => {
    expect(find('/partners/old/')).toBeUndefined();
  });
});

describe('a renamed edition', () => {
  test.for([
    ['/resources/new/first/', '/resources/new/2019/'],
    ['/resources/new/first.bib', '/resources/new/2019.bib'],
    ['/resources/old/first/', '/resources/new/2019/'],
  ] as const)('%s leads to %s', ([from, to]) => {
    expect(find(from)).toBe(to);
  });

  test('is found in addresses that join it to its work', () => {
    const from = '/api/v1/editions/new-first.json';
    expect(find(from, [from])).toBe('/api/v1/editions/new-2019.json');
  });
});

test('what exists is never redirected, and what no rename explains leads nowhere', () => {
  const redirects = redirectsFor(site, [...site, '/unknown/'], [edition, work]);
  expect(redirects.filter(({ from }) => site.has(from) || from === '/unknown/')).toEqual([]);
});

test('two former ids lead to the same entry', () => {
  const renames = [work, { before: 'resources/older', after: 'resources/new' }];
  expect(find('/resources/older/', [], renames)).toBe('/resources/new/');
  expect(find('/resources/old/', [], renames)).toBe('/resources/new/');
});
