import type { OrganizationFacts } from '../schema/organization.ts';
import { browsePath } from './address.ts';

/** Who publishes or maintains works. */
export interface Organization extends OrganizationFacts {
  readonly id: string;
  readonly path: string;
}

/** An organization with the address of its page among the publishers. */
export function makeOrganization(id: string, facts: OrganizationFacts): Organization {
  return { ...facts, id, path: browsePath('publisher', id) };
}
