import { z } from 'zod';
import type { Fault } from './fault.ts';
import { fieldName } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';

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
      return [at(issue.path, 'nothing', descriptionAt(schema, issue.path) ?? `a field of type ${issue.expected}`)];
    if (issue.code === 'invalid_type')
      return [
        at(
          issue.path,
          shown(value),
          issue.message.startsWith('Invalid input') ? `a value of type ${issue.expected}` : issue.message,
        ),
      ];
    return [at(issue.path, shown(value), issue.message)];
  });
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
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const field =
    parent instanceof z.ZodObject ? (parent.shape[String(path.at(-1))] as z.ZodType | undefined) : undefined;
  return field?.description;
}

/** What stands in a field, behind what it has to look like. */
function meaning(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const description = descriptionAt(schema, path);
  return description ? `. ${description}` : '';
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return bare(path.reduce<z.ZodType>(stepInto, schema));
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return (inner.shape[String(step)] as z.ZodType | undefined) ?? z.never();
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return z.never();
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}
