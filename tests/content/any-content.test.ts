/** Whatever stands in a content file, the reader tells its faults and never throws. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyForms, checkBody } from '../../src/intake/body.ts';
import type { Fault } from '../../src/intake/fault.ts';
import { readFrontMatter } from '../../src/intake/front-matter.ts';
import { readContent } from '../../src/intake/read.ts';
import { schemaFaults } from '../../src/intake/schema-fault.ts';
import { partner } from '../../src/schema/partner.ts';
import { resource } from '../../src/schema/resource.ts';
import { contentFolder } from '../read.ts';
import { syntax, value } from './arbitraries.ts';

/** How many inputs each property gets, in memory and through the disk; FUZZ=10 gives ten times as many. */
const times = Number(process.env['FUZZ'] ?? 1);
const MANY = 2_000 * times;
const SOME = 200 * times;

const folders = ['resources', 'partners', 'organizations', 'sources', 'start', 'changes', 'pages'] as const;
const endings: Partial<Record<string, string>> = { resources: 'md', partners: 'md', pages: 'mdx' };
const nameIn = (folder: string): string => `example.${endings[folder] ?? 'yaml'}`;

const faultsOfBody = (body: string): readonly Fault[] =>
  checkBody({ file: 'content/resources/example.md', body, bodyLine: 1 }, bodyForms.resources);

describe('in memory', () => {
  test('any front matter is values or a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(syntax, fc.string({ unit: 'binary' })),
        fc.constantFrom('example.md', 'example.yaml'),
        (text, name) => {
          const read = readFrontMatter({
            file: `content/resources/${name}`,
            id: 'example',
            text: name.endsWith('md') ? `---\n${text}\n---\n` : text,
          });
          expect('values' in read || read.found.length > 0).toBe(true);
        },
      ),
      { numRuns: MANY },
    );
  });

  test('a body on which the parser once gave up altogether is a fault like others', () => {
    const body = 'export const```<x\\';
    expect(faultsOfBody(body).length).toBeGreaterThan(0);
  });

  test('any body is checked to its end', () => {
    fc.assert(
      fc.property(fc.oneof(syntax, fc.string({ unit: 'binary', maxLength: 400 })), (body) => {
        expect(faultsOfBody(body).length).toBeGreaterThan(0);
      }),
      { numRuns: MANY },
    );
  });

  test.for([
    ['a resource', resource],
    ['a partner', partner],
  ] as const)(
    'any value in place of %s has faults, each with a line, what was found and what is allowed',
    ([, schema]) => {
      fc.assert(
        fc.property(value, (values) => {
          const { error } = schema.safeParse(values);
          if (!error) throw new Error('no value at random is a whole entry');
          const matter = { values, faults: [], body: '', bodyLine: 1, lineOf: () => 1 };
          const faults = schemaFaults('content/resources/example.md', schema, matter, error);
          expect(faults.length).toBeGreaterThan(0);
          for (const { line, found, allowed } of faults) expect([line, found, allowed].every(Boolean)).toBe(true);
        }),
        { numRuns: MANY },
      );
    },
  );
});

describe('through the disk', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'any-content-'));
    // Without the other entries each reading takes milliseconds.
    for (const folder of folders) mkdirSync(join(root, folder));
    for (const folder of ['organizations', 'sources'])
      cpSync(join(contentFolder, folder), join(root, folder), { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  /** The faults of one file that holds what is given; the file is taken away again. */
  const faultsOf = (path: string, bytes: string | Uint8Array): number => {
    const file = join(root, path);
    writeFileSync(file, bytes);
    try {
      return readContent(root).faults.filter((fault) => fault.file === `content/${path}`).length;
    } finally {
      rmSync(file);
    }
  };

  test.for(folders)('any bytes as a file of %s are faults', (folder) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(faultsOf(join(folder, nameIn(folder)), bytes)).toBeGreaterThan(0);
      }),
      { numRuns: SOME },
    );
  });

  test.for(folders)('any YAML and text as a file of %s are faults', (folder) => {
    fc.assert(
      fc.property(value, syntax, (values, body) => {
        const yaml = dump(values, { skipInvalid: true });
        const text = folder in endings ? `---\n${yaml}---\n${body}` : yaml;
        expect(faultsOf(join(folder, nameIn(folder)), text)).toBeGreaterThan(0);
      }),
      { numRuns: SOME },
    );
  });

  test('any piece of a real entry may be replaced by anything', () => {
    const entries = Object.keys(endings).flatMap((folder) =>
      readdirSync(join(contentFolder, folder))
        .filter((name) => !name.startsWith('_'))
        .map((name) => join(folder, name)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
        syntax,
        (path, place, length, piece) => {
          const text = readFileSync(join(contentFolder, path), 'utf8');
          const start = Math.floor(place * text.length);
          const spoiled = text.slice(0, start) + piece + text.slice(start + length);
          expect(() => faultsOf(path, spoiled)).not.toThrow();
        },
      ),
      { numRuns: SOME },
    );
  });

  test('any name of a file is taken or refused', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }).filter((name) => !/[/\0]|^[._]/.test(name)),
        (name) => {
          expect(faultsOf(join('resources', name), 'text')).toBeGreaterThan(0);
        },
      ),
      { numRuns: SOME },
    );
  });

  test('any text as the state of links is a fault, or says nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), syntax), (text) => {
        writeFileSync(join(root, 'link-state.json'), text);
        const { faults, files } = readContent(root);
        const own = faults.filter(({ file }) => file === 'content/link-state.json');
        expect(own.length > 0 || files.linkChecks.size === 0).toBe(true);
      }),
      { numRuns: SOME },
    );
  });
});
