import { expect, test } from 'vitest';
import { routeAddresses, routeParts } from '../../../src/catalog/route.ts';
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

test('a host that is printed without its scheme can be opened, with the path behind it', () => {
  expect(routeParts('The form (www.x.example.gov/report), or y.example.org.')).toEqual([
    { text: 'The form (' },
    { text: 'www.x.example.gov/report', href: 'https://www.x.example.gov/report' },
    { text: '), or ' },
    { text: 'y.example.org', href: 'https://y.example.org/' },
    { text: '.' },
  ]);
  expect(routeAddresses('Ask at 9 a.m., e.g. for plan.pdf, or see 45 CFR 164.408.')).toEqual([]);
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
