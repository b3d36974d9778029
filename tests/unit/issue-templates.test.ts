import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { reportAddress } from '../../src/catalog/correction.ts';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const readForm = (name: string): Form =>
  load(readFileSync(resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE', name), 'utf8')) as Form;

test.for(['correction.yml', 'resource.yml'])('%s is a form: each field has an id and a label', (name) => {
  const { name: title, description, body } = readForm(name);
  expect([title, description].every(Boolean)).toBe(true);
  const fields = body.filter(({ type }) => type !== 'markdown');
  expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
});

test('the link on each page fills in fields that the form for corrections has', () => {
  const subject = { key: 'resources/hicp', name: 'HICP', page: 'https://a.example/', version: '2026-11-21' };
  const address = new URL(reportAddress({ repository: 'https://github.com/o/r', form: null }, subject) ?? '');
  const ids = readForm(address.searchParams.get('template') ?? '').body.map(({ id }) => id);
  const filled = [...address.searchParams.keys()].filter((name) => !['template', 'title'].includes(name));
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.filter((name) => !ids.includes(name))).toEqual([]);
});
