import { expect, test } from 'vitest';
import type { z } from 'zod';
import { edition } from '../../../src/api/edition.ts';
import { organization } from '../../../src/api/organization.ts';
import { partner } from '../../../src/api/partner.ts';
import { resource } from '../../../src/api/resource.ts';
import * as facts from '../../../src/schema/resource.ts';
import { organization as organizationFacts } from '../../../src/schema/organization.ts';
import { partner as partnerFacts } from '../../../src/schema/partner.ts';

/** What an author may say of each, and what the API says of it. */
const pairs: readonly [string, z.ZodObject, z.ZodObject][] = [
  ['a work', facts.resource, resource],
  ['an edition', facts.edition, edition],
  ['a partner', partnerFacts, partner],
  ['an organization', organizationFacts, organization],
];

test.for(pairs)('the API leaves out no field of %s', ([, content, record]) => {
  const fields = Object.keys(content.shape).map((name) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`));
  expect(fields.filter((field) => !Object.keys(record.shape).includes(field))).toEqual([]);
});
