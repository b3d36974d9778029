import { z } from 'zod';
import { fieldName } from './fault.ts';
import { neutralOf, schemaAt } from './neutral.ts';

/**
 * Top fields that any entry can take empty in place of faulty ones, so that the rules between files still see the rest
 * of it. They are never published: content with a fault does not build.
 */
const neutral: Readonly<Record<string, unknown>> = {
  acronym: null,
  aliases: [],
  // As many as a work has to have.
  keywords: [...'abcdefgh'],
  summary: '-',
  kind: 'guide',
  topics: ['policy'],
  audiences: ['hospital'],
  sizes: [],
  cost: null,
  formats: [],
  structure: [],
  mappings: [],
  hipaa: null,
  sinceListed: [],
  relations: [],
  formerly: [],
  shortName: '-',
  duties: [],
  contacts: [],
  statutes: [],
  history: [],
  publishes: [],
  organization: null,
  group: 'member',
  position: 1,
  rows: [],
  published: null,
};

/** A value put in place of a faulty one may be faulty in its turn, as part of a larger one. */
const MOST_ROUNDS = 5;

/** An entry as far as it is sound, and the fields that were taken out of it, as fields are named in faults. */
export interface Mended<T> {
  readonly facts: T;
  readonly faulty: ReadonlySet<string>;
}

/** Takes the faulty fields out of an entry; undefined when what is left cannot stand without them. */
export function mend<S extends z.ZodType>(
  schema: S,
  values: unknown,
  error: z.ZodError,
): Mended<z.output<S>> | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const sound = structuredClone(values) as Record<string, unknown>;
  const faulty = new Set<string>();
  let issues: readonly z.core.$ZodIssue[] = error.issues;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const path of issues.flatMap(pathsOf)) faulty.add(fieldName(takeOut(sound, path, schema)));
    const parsed = schema.safeParse(sound);
    if (parsed.success) return { facts: parsed.data, faulty };
    issues = parsed.error.issues;
  }
  return undefined;
}

function pathsOf(issue: z.core.$ZodIssue): readonly PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Puts something that says nothing into the place of a faulty value; returns how far up what stands there is no longer meant. */
function takeOut(entry: Record<string, unknown>, path: readonly PropertyKey[], schema: z.ZodType): PropertyKey[] {
  const [top = ''] = path;
  if (Object.hasOwn(neutral, top) && schemaAt(schema, [top]).safeParse(neutral[String(top)]).success) {
    entry[String(top)] = structuredClone(neutral[String(top)]);
    return [top];
  }
  const parent = path.slice(0, -1).reduce<unknown>(stepInto, entry);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return [...path];
  const value = stepInto(parent, last);
  if (NEEDED.test(fieldName(path)) && !(value instanceof Date)) return [...path];
  const instead = value instanceof Date ? value.toISOString().slice(0, 10) : neutralOf(schemaAt(schema, path));
  if (instead === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, instead);
  // A source and a confidence are meant for the fact that they stand beside, and editions follow each other.
  const grounds = path.findIndex((step) => step === 'sources' || step === 'confidence');
  if (grounds > 0) return path.slice(0, grounds);
  return FOLLOWS.test(fieldName(path)) ? [top] : [...path];
}

/** Other fields lead to these or are compared with them: with anything else in their place they would seem to be wrong. */
const NEEDED = /(^|\.)id$|^reviewed$|^sources$|^editions(\[\d+\])?$/;
const FOLLOWS = /^editions\[\d+\]\.(status|replaces|reprints)$/;

function stepInto(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}
