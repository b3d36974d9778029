import { expect, test } from 'vitest';
import { routeParts } from '../../../src/catalog/route.ts';
import { catalog } from '../../read.ts';

test('a telephone number can be called and a mailbox can be written to', () => {
  expect(routeParts('Desk, a.b@c.example.gov, 410-555-0100 or 800-555-0100')).toEqual([
    { text: 'Desk, ' },
    { text: 'a.b@c.example.gov', href: 'mailto:a.b@c.example.gov' },
    { text: ', ' },
    { text: '410-555-0100', href: 'tel:+1-410-555-0100' },
    { text: ' or ' },
    { text: '800-555-0100', href: 'tel:+1-800-555-0100' },
  ]);
});

test('the words of every route stay as they are', () => {
  const routes = catalog.partners.flatMap(({ contacts }) => contacts.map(({ route }) => route));
  expect(routes.length).toBeGreaterThan(0);
  for (const route of routes)
    expect(
      routeParts(route)
        .map(({ text }) => text)
        .join(''),
    ).toBe(route);
});
