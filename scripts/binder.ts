/**
 * npm run binder: prints all works and partners into one PDF, from the pages of a built site.
 *
 *   npm run binder -- [--dir dist] [--out binder/hph-cyber-catalog.pdf]
 *
 * It needs a browser, and so is no part of the build.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { readContents, writeDocument, type Contents } from './binder/document.ts';
import { findBarriers } from './binder/check.ts';
import { readFacts, type Facts } from './binder/pdf.ts';
import { makeUniversal } from './binder/universal.ts';
import { readOptions } from './options.ts';

const FOOT = `<p style="width:100%;margin:0 0.75in;display:flex;justify-content:space-between;font:8pt system-ui,sans-serif"><span class="title"></span><span class="pageNumber"></span></p>`;

/** Makes the binder from the built site in `site`. Throws when there is none, or no browser. */
export async function makeBinder(site: string): Promise<{ pdf: Uint8Array; facts: Facts; contents: Contents }> {
  const contents = readContents(site);
  const folder = mkdtempSync(join(tmpdir(), 'binder-'));
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage();
    const file = join(folder, 'binder.html');
    const first = await readFacts(await print(page, file, await writeDocument(contents, new Map())));
    const pages = pagesOf(contents, first);
    const printed = await print(page, file, await writeDocument(contents, pages));
    const pdf = await makeUniversal(printed, new Date(contents.reviewed.date));
    const facts = await readFacts(pdf);
    // The zeros that hold the place of the numbers take the same room; if ever not, the numbers would be wrong.
    const moved = [...pagesOf(contents, facts)].filter(([path, number]) => pages.get(path) !== number);
    if (moved.length > 0) throw new Error(`the numbers of the pages moved ${moved.length} entries`);
    return { pdf, facts, contents };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function print(page: Page, file: string, html: string): Promise<Uint8Array> {
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  return page.pdf({
    format: 'Letter',
    tagged: true,
    outline: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: FOOT,
    margin: { top: '0.75in', bottom: '0.75in', left: '0.75in', right: '0.75in' },
  });
}

/** The page of each entry by its path: the outline has the parts as its first level and the entries as its second. */
export function pagesOf({ parts }: Pick<Contents, 'parts'>, { outline }: Facts): Map<string, number> {
  return new Map(
    parts.flatMap(({ title, entries }) => {
      const bookmarks = outline.find((bookmark) => bookmark.title === title)?.children ?? [];
      if (bookmarks.length !== entries.length)
        throw new Error(`${title}: ${entries.length} entries, but ${bookmarks.length} lines in the outline`);
      return entries.map(({ path }, index) => [path, bookmarks[index]?.page ?? 0] as const);
    }),
  );
}

if (import.meta.main) {
  const { values } = readOptions(import.meta.filename, {
    options: { dir: { type: 'string' }, out: { type: 'string' } },
  });
  const out = resolve(values.out ?? 'binder/hph-cyber-catalog.pdf');
  const { pdf, facts, contents } = await makeBinder(resolve(values.dir ?? 'dist'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, pdf);
  const counts = contents.parts.map(({ title, entries }) => `${entries.length} ${title.toLowerCase()}`).join(', ');
  const lines = facts.outline.flatMap(({ children }) => [children, ...children.map((each) => each.children)]).flat();
  console.log(`${out}: ${counts}, ${facts.pages} pages, ${facts.outline.length + lines.length} lines in the outline`);
  console.log(
    `title "${facts.title}", language ${facts.language}, ${facts.isTagged ? 'tagged' : 'NOT TAGGED'}, ${pdf.length} bytes`,
  );
  const barriers = await findBarriers(pdf);
  console.log(`${barriers.length} barriers found by the checks of PDF/UA-1 that a machine can make`);
  for (const barrier of new Set(barriers)) console.log(`  ${barrier}`);
  if (barriers.length > 0) process.exitCode = 1;
}
