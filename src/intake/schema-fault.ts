import { z } from 'zod';
import { fieldName, type Fault } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { bare, schemaAt } from './neutral.ts';

/** Turns what zod says of a file into faults: one per unknown key, with the keys or values that are allowed there. */
export function schemaFaults(file: string, schema: z.ZodType, matter: FrontMatter, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[], found: string, allowed: string): Fault => ({
      file,
      line: matter.lineOf(path),
      field: fieldName(path),
      found,
      allowed,
    });
    if (issue.code === 'unrecognized_keys') {
      const keys = keysAt(schema, issue.path).join(', ');
      return issue.keys.map((key) => at([...issue.path, key], `the unknown field “${key}”`, keys));
    }
    if (issue.code === 'invalid_key')
      return [at(issue.path, `the name “${String(issue.path.at(-1))}”`, issue.issues[0]?.message ?? 'another name')];
    const value = valueAt(matter.values, issue.path);
    if ((issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value)) {
      const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return [at(issue.path, `a list of ${value.length}`, `a list of ${bound}${meaning(schema, issue.path)}`)];
    }
    if (issue.code === 'invalid_value') return [at(issue.path, shown(value), issue.values.map(String).join(', '))];
    if (issue.code === 'invalid_type' && value === undefined)
      return [at(issue.path, 'nothing', descriptionAt(schema, issue.path) ?? sortOf(issue.expected))];
    if (issue.code === 'invalid_type')
      return [
        at(
          issue.path,
          shown(value),
          issue.message.startsWith('Invalid input')
            ? sortOf(issue.expected) + meaning(schema, issue.path)
            : issue.message,
        ),
      ];
    const asked = isBlank(value) ? meaning(schema, issue.path) : '';
    return [at(issue.path, shown(value), `${issue.message}${asked}`)];
  });
}

/** What an author calls the sort of a value. */
const sorts: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'fields of their own, one on each line',
  record: 'fields of their own, one on each line',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
};

function sortOf(expected: string): string {
  return sorts[expected] ?? expected;
}

/** A blank of the template: what it asks for tells more than what is wrong with its braces. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && /^\{[^{}]+\}$/.test(value);
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    values,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = value instanceof Date ? `the unquoted date ${value.toISOString().slice(0, 10)}` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = bare(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const parent = bare(schemaAt(schema, path.slice(0, -1)));
  const field =
    parent instanceof z.ZodObject ? (parent.shape[String(path.at(-1))] as z.ZodType | undefined) : undefined;
  return field?.description;
}

/** What stands in a field, behind what it has to look like. */
function meaning(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const isListed = typeof path.at(-1) === 'number';
  const description = descriptionAt(schema, isListed ? path.slice(0, -1) : path);
  return description ? `. ${description}` : '';
}
