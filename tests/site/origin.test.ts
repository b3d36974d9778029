import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, elements, textOf, type Element } from './dom.ts';
import { siteAtRoot, type Page } from './pages.ts';

/** What a browser fetches without being asked to, by tag and attribute. */
const loading: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  feImage: ['href', 'xlink:href'],
  frame: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Links that only state a relation; a browser fetches none of them. */
const stating = ['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search'];

test.for(siteAtRoot.pages)('$address loads nothing from another origin', (page) => {
  expect(loadedBy(page).filter(isElsewhere)).toEqual([]);
});

test('no stylesheet loads anything from another origin', () => {
  const sheets = [...siteAtRoot.files].filter((file) => file.endsWith('.css'));
  const addresses = sheets.flatMap((file) => addressesInCss(readFileSync(join(siteAtRoot.folder, file), 'utf8')));
  expect(addresses.filter(isElsewhere)).toEqual([]);
});

function loadedBy({ document }: Page): string[] {
  const fromTags = elements(document).filter((element) => !isStating(element));
  return [
    ...fromTags.flatMap((element) =>
      (loading[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []),
    ),
    ...all(document, 'style').flatMap((style) => addressesInCss(textOf(style))),
  ];
}

function isStating(element: Element): boolean {
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
  return element.tagName === 'link' && relations.every((relation) => stating.includes(relation));
}

function addressesInCss(css: string): string[] {
  const matches = css.matchAll(/(?:url\(|@import\s)\s*["']?([^"')\s;]+)/g);
  return [...matches].flatMap(([, address]) => address ?? []);
}

/** True for any address with a host or a scheme, except for what the address itself contains. */
function isElsewhere(addresses: string): boolean {
  return addresses
    .split(/,\s+/)
    .some((address) => /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !/^data:/.test(address));
}
