/** Makes a large catalog out of the real one, the same at every run, to measure how the site grows. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { randomFrom, wordFor } from './words.ts';
import { organizationOf, relationsOf, withOwnDocuments, writeOrganizations, type Facts } from './surroundings.ts';

/**
 * Copies the folder of content and adds works until there are `count`. Each one takes the facts of a real work under an
 * id, a title and words of its own; the words repeat as in a real language, so that the vocabulary grows ever slower.
 * Relations, publishers and documents grow with the works, as they would.
 */
export function writeSyntheticContent(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'resources');
  const real = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('_'));
  const models = real.map((name) => readFileSync(join(folder, name), 'utf8'));
  const ids = Array.from(
    { length: Math.max(0, count - real.length) },
    (_, index) => `work-${String(real.length + index).padStart(5, '0')}`,
  );
  for (const [index, id] of ids.entries()) {
    const number = real.length + index;
    writeFileSync(join(folder, `${id}.md`), varyWork(models[number % models.length] ?? '', number, ids[index - 1]));
  }
  writeOrganizations(
    join(to, 'organizations'),
    ids.map((_, index) => real.length + index),
  );
}

/** Another work out of a model; `before` is the id of the one made before it. */
function varyWork(model: string, number: number, before: string | undefined): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(model) ?? [];
  const random = randomFrom(number);
  const words = (many: number): string => Array.from({ length: many }, () => wordFor(random)).join(' ');
  const facts = parse(front) as Facts;
  const title = `${words(3)} ${facts.title}`.slice(0, 190);
  Object.assign(facts, {
    title: `${title} ${number}`,
    acronym: null,
    shortName: `W ${number}`,
    aliases: [],
    keywords: [...new Set(Array.from({ length: 12 }, () => words(2)))],
    summary: shuffled(facts.summary, random),
    publishers: [organizationOf(number), ...facts.publishers],
    sinceListed: [],
    relations: relationsOf(facts, number, before),
    formerly: [],
    added: '2026-11-21',
  });
  const own = withOwnDocuments(withoutUnusedSources(facts), number);
  return `---\n${stringify(own, { version: '1.1', aliasDuplicateObjects: false })}---\n${varyBody(body, words)}`;
}

/** The words of a sentence in another order: no new words for the search, and no text that repeats. */
function shuffled(sentence: string, random: () => number): string {
  const words = sentence.split(' ').map((word) => ({ word, place: random() }));
  return words
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}

/** A document that only a left-out relation named would now be a fault. */
function withoutUnusedSources(facts: Facts): Facts {
  const { sources = {}, ...rest } = facts;
  const text = JSON.stringify(rest);
  const used = Object.entries(sources).filter(([name]) => text.includes(`"${name}"`));
  return { ...facts, sources: Object.fromEntries(used) };
}

function varyBody(body: string, words: (many: number) => string): string {
  return body.replace('## Who it is for\n', `It speaks of ${words(12)}.\n\n## Who it is for\n`);
}
