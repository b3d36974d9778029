/** What a question fetches until its first result stands there: the scripts of the page, the directory, and parts. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/weight.ts';
import { quantile } from '../../scripts/bench/search-growth.ts';
import type { Directory } from '../../src/search/part.ts';
import { makeSearch } from '../../src/search/search.ts';
import judged from '../unit/search/queries.json' with { type: 'json' };
import { all, attribute } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const { folder, pages } = siteAtRoot;
const directory = JSON.parse(readFileSync(`${folder}/search/index.json`, 'utf8')) as Directory;
const scripts = weigh(folder, '/search/').scripts.brotli + compressed('search/index.json');
const costs = await Promise.all(judged.map(async ({ q }) => ({ q, bytes: await bytesUntilFirst(q) })));

test('the first result of a question costs no more than 20,000 bytes as a rule, and a good margin less', () => {
  const bytes = costs.map((cost) => cost.bytes);
  expect(quantile(bytes, 0.5)).toBeLessThanOrEqual(17_000);
  expect(quantile(bytes, 0.95)).toBeLessThanOrEqual(19_200);
});

test('no question costs much more than the others', () => {
  expect(costs.filter(({ bytes }) => bytes > 21_000)).toEqual([]);
});

test('what the scripts of all pages import is one file, which all of them share', () => {
  const imported = pages.map(({ document }) => {
    const own = all(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
    return new Set(own.flatMap((source) => importsOf(source)).filter((source) => !own.includes(source)));
  });
  const [first = new Set<string>(), ...others] = imported;
  expect([...first].filter((source) => others.every((sources) => sources.has(source)))).toHaveLength(1);
});

/** As the page asks: the answer, pages that answer by themselves, and the card of the first result without them. */
async function bytesUntilFirst(question: string): Promise<number> {
  const fetched = new Set<string>();
  const search = makeSearch(directory, (name) => {
    const file = `search/${directory.version}/${name}.json`;
    fetched.add(file);
    return Promise.resolve(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  });
  const { hits, understood } = await search.ask(question);
  const answers = await search.pagesFor(understood ?? question);
  if (hits[0] && answers.length === 0) await search.card(hits[0].number);
  return [...fetched].map(compressed).reduce((sum, bytes) => sum + bytes, scripts);
}

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(`${folder}/${file}`)).length;
}

/** Addresses of the scripts that a script imports at once, and those that these import. */
function importsOf(source: string): string[] {
  const code = readFileSync(folder + source, 'utf8');
  const next = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(
    ([, name = '']) => `/_astro/${name}`,
  );
  return [...new Set([...next, ...next.flatMap(importsOf)])];
}
