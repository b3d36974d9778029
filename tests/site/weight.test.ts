import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUDGET } from '../../scripts/bench/sections/weight.ts';
import { all, attribute } from './dom.ts';
import { siteAtRoot, type Page } from './pages.ts';

/** Quick compression, which leaves more bytes than the one of servers. */
const QUICK = 5;

test('every page, with its styles, arrives in the first round trip', () => {
  // What arrives after a quick compression arrives all the more after the other, which takes twenty times as long.
  const candidates = siteAtRoot.pages.filter((page) => weigh(page, QUICK) > BUDGET);
  const weights = candidates.map((page) => ({ address: page.address, bytes: weigh(page) }));
  expect(weights.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
});

/** Bytes of the page and of each linked style sheet, compressed as servers do it. */
function weigh({ html, document }: Page, quality: number = constants.BROTLI_MAX_QUALITY): number {
  const sheets = all(document, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  const texts = sheets.map((link) => {
    const path = (attribute(link, 'href') ?? '').slice(siteAtRoot.base.length);
    return readFileSync(join(siteAtRoot.folder, path), 'utf8');
  });
  return [html, ...texts].map((text) => compressed(text, quality)).reduce((sum, bytes) => sum + bytes, 0);
}

function compressed(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
