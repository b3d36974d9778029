import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { kinds } from './addresses.ts';
import { errorsOf } from './findings.ts';

/** Addresses and memories tried on each kind of page; raise it to look longer. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 6);

/** The same tries on every run, unless told otherwise. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 405);

/** Pages that read more than the choice of theme are tried so many times as often. */
const BUSY = /^(search|resources|compare|my-list|map|coverage)\/$/;

/** Markup that would show itself, were it ever taken for more than text. */
const markup = [
  '<b data-fuzz>x</b>',
  '"><img data-fuzz src=x onerror=harm("image")>',
  "'><svg data-fuzz onload=harm('svg')>",
  '<script data-fuzz>harm("script")</script>',
  'javascript:harm("link")',
  '</script><script data-fuzz>harm("script")</script>',
  '{{constructor.constructor("harm(1)")()}}',
  '__proto__',
  'constructor',
  '\u202e\u0000\ufeff\ud800',
];

/** What stands in an address where a value should be: text, markup, broken escapes, far too much. */
const value = fc.oneof(
  fc.constantFrom(...markup),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('hicp', 'hicp,jsp', 'small', 'ransomware', '-1', '1e999', 'null', '[object Object]'),
  fc.constantFrom('%', '%zz', '%00', '%ff%fe', '%ed%a0%80', '&&==', 'x'.repeat(2000), 'a,'.repeat(600)),
);

/** What no server sees may be longer still. */
const longValue = fc.oneof(
  { weight: 9, arbitrary: value },
  { weight: 1, arbitrary: fc.constant('hicp,'.repeat(20_000)) },
);

/** What stands in the memory where a list or a choice should be. */
const memory = fc.oneof(
  longValue,
  fc.json(),
  fc.constantFrom('', '{', '[]', 'null', '[null]', '{"version":1}', '{"__proto__":{"x":1}}', '[[[[[]]]]]'),
  value.map((text) => JSON.stringify([{ id: text, note: text, added: text }])),
  value.map((text) =>
    JSON.stringify({ version: 1, works: [{ id: 'hicp', note: text }, { id: text, note: text }, text] }),
  ),
);

for (const { path } of kinds) {
  const runs = RUNS * (BUSY.test(path) ? 5 : 1);
  test(`/${path} takes ${runs} strange addresses and memories for text`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.addInitScript(watch);
    await page.goto(path);
    const names = await namesIn(page);
    const keys = await page.evaluate(() => [...new Set(globalThis.keysRead)]);
    const pairs = (values: typeof value) => fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 4 });
    const kept = fc.tuple(...keys.map(() => memory));
    await fc.assert(
      fc.asyncProperty(pairs(value), pairs(longValue), fc.boolean(), kept, async (query, hash, isEscaped, texts) => {
        await page.evaluate(
          keep,
          texts.map((text, index) => [keys[index] ?? '', text] as const),
        );
        const written = `${path}?${write(query, isEscaped)}#${write(hash, isEscaped)}`;
        await page.goto('about:blank');
        await page.goto(written);
        await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
        expect(await page.evaluate(markupTaken), written).toEqual([]);
        // That a work somebody made up is not there is no error of ours, though the browser notes it.
        expect(
          errors.filter((error) => !error.includes('Failed to load resource')),
          written,
        ).toEqual([]);
      }),
      { numRuns: runs, seed: SEED, endOnFailure: true },
    );
  });
}

declare global {
  var keysRead: string[];
}

/** Runs in the page before anything else: notes what is read from the memory, and any harm. */
function watch(): void {
  globalThis.harmed = [];
  globalThis.keysRead = [];
  globalThis.harm = (name) => void globalThis.harmed.push(name);

  const read = Storage.prototype.getItem;
  Storage.prototype.getItem = function (key) {
    globalThis.keysRead.push(key);
    return read.call(this, key);
  };
}

function keep(texts: (readonly [string, string])[]): void {
  for (const [key, text] of texts) localStorage.setItem(key, text);
}

/** Signs that something a reader gave became more than text. */
function markupTaken(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
  return [
    ...globalThis.harmed,
    ...[...document.querySelectorAll('[data-fuzz]')].map(({ tagName }) => tagName),
    ...links.filter((href) => /^(javascript|data|vbscript):/i.test(href)),
    ...('x' in Object.prototype ? ['a changed prototype'] : []),
  ];
}

/** Names that the page's own fields have, and those that our scripts read besides. */
async function namesIn(page: Page): Promise<string[]> {
  const fields = page.locator('[name]:is(input, select, textarea, button)');
  const own = await fields.evaluateAll((found) => found.map((field) => field.getAttribute('name') ?? ''));
  return [...new Set([...own, 'q', 'literal', 'works', 'list', 'sort', 'view', 'note-hicp', '__proto__', ''])];
}

/** As a query or hash: properly escaped, or as raw as a browser lets it stand. */
function write(pairs: readonly (readonly [string, string])[], isEscaped: boolean): string {
  if (isEscaped) return new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString();
  return pairs.map(([name, text]) => `${name}=${text.replaceAll('#', '')}`).join('&');
}
