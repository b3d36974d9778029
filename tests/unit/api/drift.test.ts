import { expect, test } from 'vitest';
import type { z } from 'zod';
import { edition } from '../../../src/api/edition.ts';
import { organization } from '../../../src/api/organization.ts';
import { partner } from '../../../src/api/partner.ts';
import { resource } from '../../../src/api/resource.ts';
import { edition as editionFacts } from '../../../src/schema/edition.ts';
import { organization as organizationFacts } from '../../../src/schema/organization.ts';
import { partner as partnerFacts } from '../../../src/schema/partner.ts';
import { resource as resourceFacts } from '../../../src/schema/resource.ts';

/** What an author may say of each, and what the API says of it. */
const pairs: readonly [string, z.ZodObject, z.ZodObject][] = [
  ['a work', resourceFacts, resource],
  ['an edition', editionFacts, edition],
  ['a partner', partnerFacts, partner],
  ['an organization', organizationFacts, organization],
];

test.for(pairs)('the API leaves out no field of %s', ([, content, record]) => {
  const fields = Object.keys(content.shape).map((name) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`));
  expect(fields.filter((field) => !Object.keys(record.shape).includes(field))).toEqual([]);
});
