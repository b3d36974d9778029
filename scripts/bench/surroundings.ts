/** What stands around a synthetic work: its publisher, the works it relates to, and the documents behind its facts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { randomFrom, wordFor } from './words.ts';

/** As much of the front matter of a work as is varied. */
export interface Facts extends Record<string, unknown> {
  title: string;
  acronym: string | null;
  summary: string;
  publishers: string[];
  status: { sources: string[] };
  sources?: Record<string, { title: string; url: string | null }>;
}

/** So many works have one publisher. */
const WORKS_PER_PUBLISHER = 10;

/** The id of the publisher of the work with a number. */
export function organizationOf(number: number): string {
  return `house-${String(Math.floor(number / WORKS_PER_PUBLISHER)).padStart(4, '0')}`;
}

/** Writes the publishers of the works with these numbers. */
export function writeOrganizations(folder: string, numbers: readonly number[]): void {
  for (const id of new Set(numbers.map(organizationOf))) {
    const random = randomFrom(Number(id.slice(-4)));
    const name = Array.from({ length: 3 }, () => wordFor(random)).join(' ');
    const facts = {
      name: `House of ${name}`,
      acronym: null,
      shortName: `House ${id.slice(-4)}`,
      kind: 'nonprofit',
      definition: `Publishes ${name}.`,
      hosts: [`${id}.example`],
    };
    writeFileSync(join(folder, `${id}.yaml`), stringify(facts));
  }
}

/** A third of the works name one that everybody names; a fourth go with the one before them; a fifth name a partner. */
export function relationsOf({ status }: Facts, number: number, before: string | undefined): object[] {
  const random = randomFrom(number + 1_000_000);
  const relation = (to: string, kind: string): object => ({
    to,
    kind,
    note: `On ${Array.from({ length: 6 }, () => wordFor(random)).join(' ')}.`,
    sources: status.sources,
    confidence: 'editorial',
  });
  return [
    ...(number % 3 === 0 ? [relation('resources/hicp', 'cites')] : []),
    ...(number % 4 === 0 && before ? [relation(`resources/${before}`, 'complements')] : []),
    ...(number % 5 === 0 ? [relation('partners/aspr-cip', 'used-with')] : []),
  ];
}

/** Its own documents get addresses and titles of their own; those in content/sources stay shared. */
export function withOwnDocuments(facts: Facts, number: number): Facts {
  const random = randomFrom(number + 2_000_000);
  const documents = Object.entries(facts.sources ?? {}).map(([name, document]) => {
    const title = `${document.title.slice(0, 100)} ${wordFor(random)} ${wordFor(random)} ${number}`;
    const url = document.url && `${document.url}${document.url.includes('#') ? '-' : '#'}${number}`;
    return [name, { ...document, title, url }] as const;
  });
  return { ...facts, sources: Object.fromEntries(documents) };
}
