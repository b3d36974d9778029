import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/schema/evidence.ts';
import { catalog, contentFolder, reading } from '../read.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const entries = [...catalog.resources, ...catalog.partners].map(({ key, documents }) => ({ key, documents }));

/** Facts of an entry as text, without what only helps the search and without the days on which we read and reviewed. */
function factsOf(key: string): string {
  const [folder = '', id = ''] = key.split('/');
  const facts = folder === 'resources' ? reading.files.resources.get(id) : reading.files.partners.get(id);
  const documents = [...(entries.find((entry) => entry.key === key)?.documents.values() ?? [])];
  return JSON.stringify([facts, documents], (name, value: unknown) =>
    ['seen', 'reviewed', 'keywords'].includes(name) ? undefined : value,
  );
}

function textOf(key: string): string {
  return readFileSync(join(contentFolder, `${key}.md`), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Months and years that a text tells, in words, each with the same as facts write it: 'April 2023', '2023-04'. */
function datesIn(text: string): { words: string; iso: string }[] {
  const dates = text.matchAll(new RegExp(`(?:(${monthNames.join('|')}) (?:\\d{1,2}, )?)?\\b((?:19|20)\\d\\d)\\b`, 'g'));
  return [...dates].map(([words, month, year = '']) => ({
    words,
    iso: month ? `${year}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}` : year,
  }));
}

describe.each(entries)('$key', ({ key }) => {
  test('tells no date in its text that neither its facts nor those of an entry it leads to have', () => {
    const text = textOf(key);
    const led = [...text.matchAll(/\]\(\/((?:resources|partners)\/[a-z0-9-]+)\//g)].map(([, other = '']) => other);
    const facts = [key, ...led].map(factsOf).join(' ');
    const told = [facts, ...datesIn(facts).map(({ iso }) => iso)].join(' ');
    const groundless = datesIn(text).filter(({ iso }) => !told.includes(iso));
    expect(groundless.map(({ words }) => words)).toEqual([]);
  });
});

test('a document is described alike wherever it is named', () => {
  const { resources, partners } = reading.files;
  const described = new Map<string, Set<string>>();
  for (const { sources } of [...resources.values(), ...partners.values()])
    for (const { url, title, publisher, kind, published } of Object.values<Source>(sources))
      if (url !== null)
        described.set(url, (described.get(url) ?? new Set()).add([title, publisher, kind, published].join(' · ')));
  expect([...described.values()].filter(({ size }) => size > 1).map((ways) => [...ways])).toEqual([]);
});

test('the list of documents has each of them, and each once', () => {
  const named = (document: Source) => `${document.publisher} · ${document.title} · ${document.url}`;
  const read = entries.flatMap(({ documents }) => [...documents.values()].map(named));
  expect(catalog.documents.map(named).sort()).toEqual([...new Set(read)].sort());
});

test('no work is filed under a size that its publisher does not state', () => {
  const filed = catalog.resources.filter(
    ({ sizes, sizeNote }) => sizes.length > 0 && sizeNote?.startsWith('None stated'),
  );
  expect(filed.map(({ key }) => key)).toEqual([]);
});

test('what a partner did for a work is told on the pages of both', () => {
  const { organizations, partners, resources } = reading.files;
  const byWork = [...resources].flatMap(([id, { publishers, maintainers }]) =>
    [...publishers, ...maintainers.map(({ organization }) => organization)].flatMap((name) => {
      const partner = organizations.get(name)?.partner;
      return partner ? [`${partner} · ${id}`] : [];
    }),
  );
  const byPartner = [...partners].flatMap(([id, { organization, publishes }]) =>
    organization === null ? [] : publishes.map(({ resource }) => `${id} · ${resource}`),
  );
  expect([...new Set(byWork)].sort()).toEqual(byPartner.sort());
});
