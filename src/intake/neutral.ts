import { z } from 'zod';

/** One of these fits most fields; the date lies after whatever it could be compared with. */
const CANDIDATES: readonly unknown[] = [undefined, null, [], '-', 'x', 1, '9999-12-31', 'https://www.example.org/'];

/** A value that a schema takes and that says nothing; undefined when none is known, or none is needed. */
export function neutralOf(schema: z.ZodType): unknown {
  const found = CANDIDATES.find((candidate) => schema.safeParse(candidate).success);
  if (found !== undefined || schema.safeParse(undefined).success) return structuredClone(found);
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodLiteral) return inner.value;
  if (inner instanceof z.ZodArray) return [neutralOf(inner.element as z.ZodType)];
  if (!(inner instanceof z.ZodObject)) return undefined;
  const fields = Object.entries<z.ZodType>(inner.shape);
  return Object.fromEntries(fields.map(([name, field]) => [name, neutralOf(field)]));
}

/** The schema of what stands at a path; one that nothing fits where there is no such field. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>(stepInto, schema);
}

/** A schema without what only says that a value may be missing. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, step)) return inner.shape[String(step)] as z.ZodType;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return z.never();
}
