import { z } from 'zod';
import { grounds } from './evidence.ts';
import { id, plain } from './text.ts';
import { csfFunctions, idsOf } from './vocabulary.ts';

/** A mapping of an edition to a framework, as a publication prints it. */
export const mapping = z.strictObject({
  framework: z.literal('nist-csf').describe('The framework mapped to: so far only the NIST Cybersecurity Framework.'),
  version: z.enum(['1.0', '1.1', '2.0']).describe('Version of the framework.'),
  edition: id.describe('Edition of this work that prints the mapping.'),
  functions: z
    .array(z.enum(idsOf(csfFunctions)))
    .min(1)
    .describe('Functions that the publication names. Govern exists in 2.0 only.'),
  statedIn: plain(200).describe('Publication and place in which the mapping is printed.'),
  counts: z
    .array(z.strictObject({ part: plain(80), function: z.enum(idsOf(csfFunctions)), references: z.int().positive() }))
    .default([])
    .describe('Counted references by part and function, when somebody counted them.'),
  note: plain(400).optional(),
  ...grounds,
});
