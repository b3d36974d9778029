/** Makes a large catalog out of the real one, the same at every run, to measure how the site grows. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface Facts extends Record<string, unknown> {
  title: string;
  acronym: string | null;
  editions: { links: unknown[] }[];
}

const SYLLABLES = 'ba be bo da do du fa fi ga go ha ka ki la lo ma mi na no pa po ra ri sa so ta to va vi za'.split(
  ' ',
);

/**
 * Copies the folder of content and adds works until there are `count`. Each one takes the facts of a real work under an
 * id, a title and words of its own; the words repeat as in a real language, so that the vocabulary grows ever slower.
 */
export function writeSyntheticContent(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'resources');
  const real = readdirSync(folder).filter((name) => name.endsWith('.mdx') && !name.startsWith('_'));
  const models = real.map((name) => readFileSync(join(folder, name), 'utf8'));
  const ids = Array.from(
    { length: Math.max(0, count - real.length) },
    (_, index) => `work-${String(real.length + index).padStart(5, '0')}`,
  );
  for (const [index, id] of ids.entries()) {
    const number = real.length + index;
    writeFileSync(join(folder, `${id}.mdx`), varyWork(models[number % models.length] ?? '', number));
  }
}

function varyWork(model: string, number: number): string {
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
    keywords: Array.from({ length: 12 }, () => words(2)),
    sinceListed: [],
    relations: [],
    formerly: [],
    added: '2026-11-21',
  });
  return `---\n${stringify(withoutUnusedSources(facts), { version: '1.1' })}---\n${varyBody(body, words)}`;
}

/** A document that only a left-out relation named would now be a fault. */
function withoutUnusedSources(facts: Facts): Facts {
  const { sources = {}, ...rest } = facts as Facts & { sources?: Record<string, unknown> };
  const text = JSON.stringify(rest);
  const used = Object.entries(sources).filter(([name]) => text.includes(`"${name}"`));
  return { ...rest, sources: Object.fromEntries(used) } as unknown as Facts;
}

function varyBody(body: string, words: (many: number) => string): string {
  return body.replace('## Who it is for\n', `It speaks of ${words(12)}.\n\n## Who it is for\n`);
}

/** A word by its rank: low ranks come often, high ones seldom, as in a real text (Zipf). */
function wordFor(random: () => number): string {
  let rank = Math.floor(60_000 ** random());
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length] ?? '';
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

/** Mulberry32, a small generator of numbers from 0 to 1 that gives the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
