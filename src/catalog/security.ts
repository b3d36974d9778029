/** What security.txt says. */
export interface SecurityContact {
  /** Addresses to write to, as URIs (https: or mailto:), the preferred one first. */
  readonly contacts: readonly string[];
  /** Full address of the file itself. */
  readonly canonical: string;
  /** Date of the catalog's data, as '2026-11-21'. */
  readonly asOf: string;
}

/**
 * The contact for those who find a weakness of the site (RFC 9116). It expires 364 days after the data's date, not the
 * build's: the standard recommends less than a year, and a catalog that nobody has looked at for one should not promise
 * an answer.
 */
export function securityText({ contacts, canonical, asOf }: SecurityContact): string {
  const expires = new Date(`${asOf}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}

/**
 * The contacts that whoever publishes the catalog names: an address, and the repository's form for private reports.
 * Without any, the page that tells how to reach them. Throws a TypeError when the address is none.
 * @example contactsOf({ contact: 'security@catalog.example' }, page) // ['mailto:security@catalog.example']
 */
export function contactsOf(
  { contact, repository }: { contact?: string | undefined; repository?: string | null },
  page: string,
): string[] {
  const named = contact && (contact.includes(':') ? contact : `mailto:${contact}`);
  if (named && !/^(?:mailto:[^\s@:/]+@[\w.-]+|https:\/\/\S+|tel:\+[\d-]+)$/.test(named))
    throw new TypeError(`CONTACT has to be a mail address or an address of https: or tel:, not ${contact}`);
  const form = repository && `${repository}/security/advisories/new`;
  const contacts = [named, form].flatMap((one) => one || []);
  return contacts.length > 0 ? contacts : [page];
}
