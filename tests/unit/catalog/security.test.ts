import { expect, test } from 'vitest';
import { contactsOf, securityText } from '../../../src/catalog/security.ts';

const page = 'https://catalog.example/about/#corrections';

test('security.txt expires within a year of the data, as RFC 9116 recommends', () => {
  const text = securityText({
    contacts: ['mailto:a@catalog.example', page],
    canonical: 'https://catalog.example/.well-known/security.txt',
    asOf: '2027-12-15',
  });
  expect(text).toBe(`Contact: mailto:a@catalog.example
Contact: https://catalog.example/about/#corrections
Expires: 2028-12-13T00:00:00Z
Preferred-Languages: en
Canonical: https://catalog.example/.well-known/security.txt
`);
});

test.for([
  [{ contact: 'a@catalog.example' }, ['mailto:a@catalog.example']],
  [{ contact: 'https://catalog.example/contact' }, ['https://catalog.example/contact']],
  [{ repository: 'https://code.example/o/r' }, ['https://code.example/o/r/security/advisories/new']],
  [
    { contact: 'tel:+1-201-555-0123', repository: 'https://code.example/o/r' },
    ['tel:+1-201-555-0123', 'https://code.example/o/r/security/advisories/new'],
  ],
  [{ contact: '', repository: null }, [page]],
  [{}, [page]],
] as const)('%o names the contacts %o', ([settings, contacts]) => {
  expect(contactsOf(settings, page)).toEqual(contacts);
});

test.for(['garbage', 'javascript:alert(1)', 'two words@catalog.example'])('%s is refused as a contact', (contact) => {
  expect(() => contactsOf({ contact }, page)).toThrow('CONTACT has to be');
});
