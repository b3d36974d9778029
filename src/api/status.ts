import { z } from 'zod';
import type { partialDate } from '../schema/date.ts';
import type { Grounds } from '../schema/evidence.ts';
import type { plain } from '../schema/text.ts';
import { basis } from './shapes.ts';

/** As much of the status in a content file as the API takes from it. */
interface StatusFacts<V extends z.ZodType> {
  readonly shape: { value: V; asOf: typeof partialDate; statement: ReturnType<typeof plain> };
}

/** How an entry stands, in the shape of the API; the values are those of its content file. */
export function statusFrom<V extends z.ZodType>({ shape: { value, asOf, statement } }: StatusFacts<V>) {
  return z.strictObject({
    value,
    as_of: asOf,
    statement,
    ...basis,
    sources: basis.sources.describe('Ids in the list `sources` of the full record.'),
  });
}

/** The status of an entry, as `statusFrom` shapes it. */
export function statusRecord<V extends string>(of: Grounds & { value: V; asOf: string; statement: string }) {
  const { value, asOf, statement, sources, confidence } = of;
  return { value, as_of: asOf, statement, sources: [...sources], confidence };
}
