/** What the small index of search weighs as the catalog grows, and what one query fetches of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { readContent } from '../../src/intake/read.ts';
import { buildIndex, type SearchIndex } from '../../src/search/build.ts';
import { listingsOf, type Listing } from '../../src/search/listing.ts';
import { makeSearch } from '../../src/search/search.ts';
import { writeSyntheticContent } from './synthetic.ts';

export interface SearchGrowth {
  works: number;
  parts: number;
  /** Bytes, compressed by brotli. */
  directory: number;
  whole: number;
  /** Bytes and parts that one query fetches until its first result, directory included. */
  query: { median: number; p95: number; most: number; parts: number };
  /** Milliseconds from question to answer with everything fetched. */
  answer: { median: number; p95: number };
  /** Bytes of one MiniSearch index over the same fields, which has to travel whole. */
  uncut: number;
  index: SearchIndex;
}

/** Measures an index over `works` works; those beyond the real ones are synthetic. */
export async function measureSearch(works: number, queries: readonly string[]): Promise<SearchGrowth> {
  const listings = listingsOf(makeCatalog(readContent(syntheticContent(works)).files));
  const index = buildIndex(listings);
  const sizes = new Map([...index.parts].map(([name, part]) => [name, compressed(part)]));
  const directory = compressed(index.directory);
  const fetched = [];
  const times = [];
  for (const query of queries) {
    const asked = new Set<string>();
    const search = makeSearch(index.directory, (name) => {
      asked.add(name);
      return Promise.resolve(index.parts.get(name));
    });
    const { hits } = await search.ask(query);
    if (hits[0]) await search.card(hits[0].number);
    fetched.push({
      bytes: [...asked].reduce((sum, name) => sum + (sizes.get(name) ?? 0), directory),
      parts: asked.size,
    });
    const start = performance.now();
    await search.ask(query);
    times.push(performance.now() - start);
  }
  const bytes = fetched.map((one) => one.bytes);
  return {
    works,
    parts: index.parts.size,
    directory,
    whole: [...sizes.values()].reduce((sum, size) => sum + size, directory),
    query: {
      median: quantile(bytes, 0.5),
      p95: quantile(bytes, 0.95),
      most: Math.max(...bytes),
      parts: quantile(
        fetched.map((one) => one.parts),
        0.5,
      ),
    },
    answer: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    uncut: uncutBytes(listings),
    index,
  };
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const real = resolve(import.meta.dirname, '../../content');

function syntheticContent(works: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeSyntheticContent(real, folder, works);
  return folder;
}

function uncutBytes(listings: readonly Listing[]): number {
  const whole = new MiniSearch({ fields: ['name', 'keyword', 'summary', 'label', 'publisher', 'text'] });
  whole.addAll(
    listings.map(({ fields }, id) => ({
      id,
      ...Object.fromEntries(Object.entries(fields).map(([field, phrases]) => [field, phrases.join('\n')])),
    })),
  );
  return compressed(whole);
}

function compressed(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}
