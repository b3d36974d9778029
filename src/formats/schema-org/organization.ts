import type { GovernmentOrganization, Organization } from 'schema-dts';
import type { Absolute } from '../../catalog/address.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Organization as Publisher } from '../../catalog/organization.ts';
import type { Partner } from '../../catalog/partner.ts';
import { routeAddresses } from '../../catalog/route.ts';
import { contactNeeds } from '../../schema/vocabulary.ts';

type Body = Extract<GovernmentOrganization | Organization, object>;

/** A publisher of works, as schema.org has it. */
export function describeOrganization({ kind, name, acronym }: Publisher): Body {
  const type = kind === 'federal-agency' ? 'GovernmentOrganization' : 'Organization';
  return { '@type': type, name, ...(acronym && { alternateName: acronym }) };
}

/** A partner with the department it belongs to and the routes that lead to it; the team’s offices are all of HHS. */
export function describePartner(partner: Partner, { organizations }: Catalog, absolute: Absolute): Body {
  const department = organizations.find(({ id }) => id === 'hhs');
  const isOffice = partner.group === 'member';
  return {
    '@type': isOffice ? 'GovernmentOrganization' : 'Organization',
    '@id': `${absolute(partner.path)}#partner`,
    name: partner.name,
    ...(partner.acronym && { alternateName: partner.acronym }),
    description: partner.summary,
    ...(isOffice && department && { parentOrganization: describeOrganization(department) }),
    ...(partner.links[0] && { url: partner.links[0].url }),
    ...(partner.contacts.length > 0 && {
      contactPoint: partner.contacts.map(({ need, url, route }) => ({
        '@type': 'ContactPoint' as const,
        contactType: contactNeeds[need].label,
        ...(url && { url }),
        ...reachOf(route),
      })),
    }),
  };
}

/** The mailboxes and telephone numbers that the words of a route hold. */
function reachOf(route: string): { email?: string[]; telephone?: string[] } {
  const addresses = routeAddresses(route);
  const under = (scheme: string): string[] =>
    addresses.filter((address) => address.startsWith(scheme)).map((address) => address.slice(scheme.length));
  const [email, telephone] = [under('mailto:'), under('tel:')];
  return { ...(email.length > 0 && { email }), ...(telephone.length > 0 && { telephone }) };
}
