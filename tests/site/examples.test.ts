import { parse } from 'csv-parse/sync';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { portOf } from '../../scripts/ports.ts';
import { serve } from '../../scripts/serve.ts';
import { shortenedLines } from '../../src/catalog/shortened.ts';
import { all, attribute, elements, textOf } from './dom.ts';
import { siteAtRoot } from './pages.ts';

const page = siteAtRoot.pages.find(({ file }) => file === 'data/index.html');
const shown = page ? all(page.document, 'section').filter((section) => attribute(section, 'data-example')) : [];
const canonical = page && all(page.document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
const published = new URL((canonical && attribute(canonical, 'href')) ?? '').origin;

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const server = await serve(siteAtRoot.folder, siteAtRoot.base, 0);
const local = `http://127.0.0.1:${portOf(server)}`;

/** How each example is run; the answer is what it prints, undefined where its program is missing. */
const runs: Record<string, (code: string) => Promise<string | undefined>> = {
  curl: (code) => runIfThere(code.split(' ')[0] ?? '', code.split(' ').slice(1), code),
  python: (code) => runIfThere('python3', [fileOf('example.py', code)], code),
  javascript: (code) => run(process.execPath, [fileOf('example.mjs', code)]),
  spreadsheet: async (code) => {
    const rows: string[][] = parse(await (await fetch(addressIn(code))).text(), { bom: true, from: 2 });
    return rows.map(([id, title]) => `${id}, ${title}`).join('\n');
  },
};

afterAll(async () => {
  rmSync(folder, { recursive: true });
  server.close();
  await once(server, 'close');
});

test('the page about the files has an example of each kind', () => {
  expect(shown.map((section) => attribute(section, 'data-example')).sort()).toEqual(Object.keys(runs).sort());
});

test.for(shown.map((section) => [attribute(section, 'data-example') ?? '', section] as const))(
  'the %s example prints what the page says',
  async ([id, section]) => {
    const text = (name: string) => {
      const found = elements(section).find((element) => attribute(element, name) !== undefined);
      return found ? textOf(found).trim() : '';
    };
    expect(text('data-prints')).not.toBe('');
    const printed = await runs[id]?.(text('data-code').replaceAll(published, local));
    // The output of curl is one record, whole; the others are lists.
    const expected = id === 'curl' ? printed?.trim() : printed && shortenedLines(printed.trim());
    if (expected !== undefined) expect(expected).toBe(text('data-prints'));
  },
);

/** Runs a program, or, on a machine without it, says so and fetches what the example would have fetched. */
async function runIfThere(program: string, args: readonly string[], code: string): Promise<string | undefined> {
  try {
    return await run(program, args);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn(`There is no ${program} here: only the address of its example was tried.`);
    expect((await fetch(addressIn(code))).status).toBe(200);
    return undefined;
  }
}

async function run(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args);
  return stdout;
}

function fileOf(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

function addressIn(code: string): string {
  return /http[^"'\s]+/.exec(code)?.[0] ?? '';
}
