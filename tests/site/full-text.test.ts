/** The full-text index: what the search shows of a page are its sentences, and nothing between them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { all, attribute, elements, textOf, type Element } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const { folder, files, pages } = siteAtRoot;

/** The text of each page in the index, by its address. */
const texts = new Map(
  [...files].filter((file) => file.startsWith('pagefind/fragment/')).map((file) => readFragment(file)),
);

const searched = pages.flatMap(({ address, document }) => {
  const body = elements(document).find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  return body ? [{ address, body }] : [];
});

test('its folder has what the search page loads, and no other interface', () => {
  const names = [...files].flatMap((file) => /^pagefind\/([^/]+)$/.exec(file)?.[1] ?? []);
  expect(
    names.filter((name) => !/^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.en\..+)$/.test(name)),
  ).toEqual([]);
});

test('every page with a text is in the index', () => {
  expect([...texts.keys()].toSorted()).toEqual(searched.map(({ address }) => address).toSorted());
});

test.for(searched)('$address stands there without the numbers of its sources', ({ address }) => {
  expect(texts.get(address)?.match(/.{0,40}\[\d+\].{0,20}/g) ?? []).toEqual([]);
});

test.for(searched)(
  '$address stands there with a space between each term and what is said of it',
  ({ address, body }) => {
    const glued = all(body, 'dl')
      .flatMap((list) => elements(list))
      .flatMap((term) => (term.tagName === 'dt' ? textOf(term).trim() + firstOf(term) : []));
    expect(glued.filter((words) => texts.get(address)?.includes(words))).toEqual([]);
  },
);

test.for(searched)('$address stands there without the labels and values beside its text', ({ address, body }) => {
  const aside = all(body, 'aside').flatMap((one) => elements(one));
  const labels = aside.flatMap((one) => (one.tagName === 'dt' ? `${textOf(one).trim()} ${firstOf(one)}` : []));
  const reviewed = aside.filter((one) => attribute(one, 'class') === 'kicker').map((one) => textOf(one).trim());
  expect(labels.length * reviewed.length).toBeGreaterThan(0);
  expect([...labels, ...reviewed].filter((words) => texts.get(address)?.includes(words))).toEqual([]);
});

/** Where what is said of a term begins. */
function firstOf(term: Element): string {
  const siblings = term.parentNode?.childNodes ?? [];
  const said = siblings.slice(siblings.indexOf(term) + 1).find(({ nodeName }) => nodeName === 'dd');
  return said ? textOf(said).trim().slice(0, 12) : '';
}

/** Pagefind puts a mark of its own before the JSON. */
function readFragment(file: string): [string, string] {
  const text = gunzipSync(readFileSync(join(folder, file))).toString();
  const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  return [url, content];
}
