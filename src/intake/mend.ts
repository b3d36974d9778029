import type { z } from 'zod';

/**
 * Fields that any entry can take in place of faulty ones, so that the rules between files still see the rest of it.
 * They are never published: content with a fault does not build.
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

/** An entry as far as it is sound, and the top fields that were taken out of it. */
export interface Mended<T> {
  readonly facts: T;
  readonly faulty: ReadonlySet<string>;
}

/** Takes the faulty top fields out of an entry; undefined when what is left cannot stand without them. */
export function mend<S extends z.ZodType>(
  schema: S,
  values: unknown,
  error: z.ZodError,
): Mended<z.output<S>> | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const faulty = new Set(
    error.issues.flatMap((issue) => (issue.path.length > 0 ? [String(issue.path[0])] : unknownKeys(issue))),
  );
  const sound = Object.fromEntries(Object.entries(values).filter(([key]) => !faulty.has(key)));
  for (const key of faulty) if (key in neutral) sound[key] = neutral[key];
  const parsed = schema.safeParse(sound);
  return parsed.success ? { facts: parsed.data, faulty } : undefined;
}

function unknownKeys(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}
