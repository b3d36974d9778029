/** What reference managers read says the same as the catalog. */
import { parse } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { citeEditions, type Citation } from '../../../src/catalog/citation.ts';
import bib from '../../../src/formats/bib.ts';
import cslJson from '../../../src/formats/csl.json.ts';
import type { Context } from '../../../src/formats/format.ts';
import ris from '../../../src/formats/ris.ts';
import { catalog } from '../../read.ts';
import { letters } from './letters.ts';

const { resources } = catalog;
const context: Context = { catalog, absolute: (path) => `https://catalog.example${path}` };
const citations = citeEditions(resources);

describe('CSL-JSON', () => {
  const written = JSON.parse(cslJson.write(resources, context)) as Citation[];

  test('has every edition', () => {
    expect(written).toEqual(citations);
  });

  test('holds to the part of the CSL data model that we use', () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(cslSubset);
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{ ...citations[0], publishers: 'no such variable' }])).toBe(false);
    expect(validate([{ ...citations[0], issued: { 'date-parts': [] } }])).toBe(false);
  });
});

describe('BibTeX', () => {
  const written = bib.write(resources, context);
  const { entries, errors } = parse(written);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));

  test('is ASCII, and an independent parser reads all of it', () => {
    expect(written).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(errors).toEqual([]);
    expect([...byKey.keys()]).toEqual(citations.map(({ id }) => id));
  });

  test.for(citations)('$id comes back as it was', (citation) => {
    const fields = byKey.get(citation.id)?.fields;
    expect(letters(fields?.title ?? '')).toBe(letters(citation.title));
    expect(fields?.author?.map((name) => name.name ?? name.lastName)).toEqual(
      citation.author?.map(({ literal }) => literal),
    );
    expect(fields?.url).toBe(citation.URL);
    // Styles print the institution of a report, and the publisher of everything else.
    const isReport = byKey.get(citation.id)?.type === 'techreport';
    const [house, none] = isReport
      ? [fields?.institution, fields?.publisher]
      : [fields?.publisher, fields?.institution];
    expect([house].flat().map((name) => letters(name ?? ''))).toEqual([letters(citation.publisher ?? '')]);
    expect(none).toBeUndefined();
    const [year, month] = citation.issued?.['date-parts'][0] ?? [];
    if (year) expect(fields?.year).toBe(String(year));
    expect(fields?.month).toBe(month && String(month));
    expect(written).toContain(`title = {{`);
  });

  test('names and titles with signs of TeX survive', () => {
    const [resource] = resources;
    if (!resource) throw new Error('no works');
    const [publisher] = resource.publishers;
    if (!publisher) throw new Error('no publisher');
    const title = 'Risk & cost: 100% of #1_items';
    const hostile = { ...resource, title, publishers: [{ ...publisher, name: 'Smith & Sons and Co' }] };
    const [entry] = parse(bib.write([{ ...hostile, editions: [resource.newest] }], context)).entries;
    expect(entry?.fields.title).toBe(title);
    expect(entry?.fields.author?.[0]?.name).toBe('Smith & Sons and Co');
  });
});

describe('RIS', () => {
  const written = ris.write(resources, context);
  const records = readRis(written);

  test('has one record for each edition, of a type that the format knows', () => {
    expect(records.map((record) => record.get('ID')?.[0])).toEqual(citations.map(({ id }) => id));
    const types = { report: 'RPRT', standard: 'STAND', software: 'COMP', motion_picture: 'MPCT', webpage: 'ELEC' };
    expect(records.map((record) => record.get('TY')?.[0])).toEqual(citations.map(({ type }) => types[type]));
  });

  test.for(citations.map((citation, index) => ({ citation, id: citation.id, index })))(
    '$id comes back as it was',
    ({ citation, index }) => {
      const record = records[index];
      expect(record?.get('TI')).toEqual([citation.title]);
      expect(record?.get('AU')).toEqual(citation.author?.map(({ literal }) => literal));
      expect(record?.get('UR')?.[0]).toBe(citation.URL);
      const [year, month, day] = citation.issued?.['date-parts'][0] ?? [];
      expect(record?.get('PY')?.[0]).toBe(year && String(year));
      const [date = ''] = record?.get('DA') ?? [];
      expect(date).toMatch(year ? /^\d{4}\/(\d\d)?\/(\d\d)?\/$/ : /^$/);
      expect(date.split('/').filter(Boolean).map(Number)).toEqual([year, month, day].filter(Boolean));
    },
  );
});

/** A strict reader of RIS: two-letter tags, one line each, CRLF, TY first and ER last. Throws on anything else. */
function readRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '' || (tag === 'TY') === (open !== undefined)) throw new Error(`misplaced: ${line}`);
    if (tag === 'ER') {
      open = undefined;
    } else {
      if (!open) records.push((open = new Map<string, string[]>()));
      open.set(tag, [...(open.get(tag) ?? []), value]);
    }
  }
  if (open) throw new Error('the last record is not closed');
  return records;
}

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 1,
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};
const text = { type: 'string', minLength: 1 };
const cslSubset = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['report', 'standard', 'software', 'motion_picture', 'webpage'] },
      title: text,
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false },
      },
      'container-title': text,
      edition: text,
      version: text,
      number: text,
      publisher: text,
      issued: date,
      accessed: date,
      URL: { type: 'string', pattern: '^https://' },
    },
    required: ['id', 'type', 'title'],
    additionalProperties: false,
  },
};
