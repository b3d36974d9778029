/**
 * npm run new: makes the file of a resource or partner from its template, with today as the day on which it was added.
 *
 *   npm run new -- resource hic-example
 *   npm run new -- resource hic-example --title "An example" --publisher cisa --address https://www.cisa.gov/example
 *   npm run new -- --templates      writes the templates afresh, after a change of the schema
 *
 * Each blank of the template is an option; in a terminal you are asked for the rest, and Enter leaves a blank to be
 * filled in later. `npm run check:content` then tells what is still missing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ID_PATTERN } from '../src/schema/id.ts';
import { blanks, fill } from './new/fill.ts';
import { templates, type Kind } from './new/template.ts';
import { readOptions, refuse } from './options.ts';

const content = resolve(import.meta.dirname, '../content');
/** Blanks that are words for a line of the front matter; what the text asks for is left to an editor. */
const names = [...new Set(Object.values(templates).flatMap(({ write }) => blanks(write())))].filter(
  (name) => name.length < 30,
);
const option = (name: string): string => name.replaceAll(' ', '-');

const { values, positionals } = readOptions(import.meta.filename, {
  allowPositionals: true,
  options: {
    templates: { type: 'boolean', default: false },
    content: { type: 'string', default: content },
    ...Object.fromEntries(names.map((name) => [option(name), { type: 'string' as const }])),
  },
});

if (values.templates) writeTemplates(values.content);
else await make(positionals, values);

function writeTemplates(root: string): void {
  for (const { folder, write } of Object.values(templates)) writeFileSync(join(root, folder, '_template.md'), write());
}

async function make([kind = '', id = '']: readonly string[], given: Readonly<Record<string, unknown>>): Promise<void> {
  if (!isKind(kind) || !ID_PATTERN.test(id)) {
    refuse(
      'Say what and under which id: npm run new -- resource hic-example (or partner)\n' +
        'An id has lower-case letters, digits and single hyphens; it becomes the address and never changes.',
    );
  }
  const root = String(given['content']);
  const { folder, write } = templates[kind];
  const today = String(given['today'] ?? new Date().toISOString().slice(0, 10));
  const file = join(root, folder, `${id}.md`);
  if (existsSync(file)) refuse(`${file} exists already`);
  const template = write();
  const known = new Map([['today', today]]);
  for (const name of names) {
    const value = given[option(name)];
    if (typeof value === 'string') known.set(name, value);
  }
  if (process.stdin.isTTY) await ask(blanks(template), known);
  const filled = fillOrRefuse(template, known);
  writeFileSync(file, filled);
  const left = blanks(filled).length;
  console.log(`content/${folder}/${id}.md; ${left} blanks are left to fill in`);
}

async function ask(wanted: readonly string[], known: Map<string, string>): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of wanted.filter((blank) => names.includes(blank) && !known.has(blank))) {
    const answer = (await terminal.question(`${name}: `)).trim();
    if (answer) known.set(name, answer);
  }
  terminal.close();
}

function fillOrRefuse(template: string, known: ReadonlyMap<string, string>): string {
  try {
    return fill(template, known);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(templates, word);
}
