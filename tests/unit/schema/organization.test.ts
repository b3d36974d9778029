import { expect, test } from 'vitest';
import { organization } from '../../../src/schema/organization.ts';

test.for([
  ['www.cisa.gov', true],
  ['a-b.example.org', true],
  ['localhost', false],
  ['WWW.cisa.gov', false],
  ['a..gov', false],
  ['.gov', false],
  ['cisa.gov/', false],
  ['cisa.gov:443', false],
] as const)('%s as the host of an organization: %s', ([host, isOne]) => {
  expect(organization.shape.hosts.safeParse([host]).success).toBe(isOne);
});
