import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUDGET } from '../../scripts/bench/sections/weight.ts';
import { all, attribute } from './dom.ts';
import { siteAtRoot, type Page } from './pages.ts';

// Compressing every page as hard as brotli can takes its time on a busy machine.
test('every page, with its styles, arrives in the first round trip', { timeout: 120_000 }, () => {
  const weights = siteAtRoot.pages.map((page) => ({ address: page.address, bytes: weigh(page) }));
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  expect(heaviest.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
});

/** Bytes of the page and of each linked style sheet, compressed as servers do it. */
function weigh({ html, document }: Page): number {
  const sheets = all(document, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  const texts = sheets.map((link) => {
    const path = (attribute(link, 'href') ?? '').slice(siteAtRoot.base.length);
    return readFileSync(join(siteAtRoot.folder, path), 'utf8');
  });
  return [html, ...texts].map(compressed).reduce((sum, bytes) => sum + bytes, 0);
}

function compressed(text: string): number {
  const quality = constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
