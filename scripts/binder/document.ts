/** The HTML from which the binder is printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import QRCode from 'qrcode';
import { site as about } from '../../src/catalog/site.ts';
import { addressOf, reviewedUpTo, stylesOf } from '../../src/integrations/finished-page.ts';
import { filesOf } from '../../src/integrations/files.ts';
import { escapeText } from '../../src/integrations/html-tree.ts';
import { liftMarksNote, liftPages, type Lifted } from '../../src/integrations/single-file/lift.ts';

/** The parts of the binder, each with the pages of the site that it holds. */
const parts = [
  { title: 'Works', pages: /^resources\/(?!page\/)[^/]+\/index\.html$/ },
  { title: 'Partners', pages: /^partners\/[^/]+\/index\.html$/ },
] as const;

/** What the binder is made of, read from a built site. */
export interface Contents {
  readonly parts: readonly { readonly title: string; readonly entries: readonly Lifted[] }[];
  /** Address of the home page. */
  readonly home: string;
  /** Day of the data, for programs and in words. */
  readonly reviewed: { readonly date: string; readonly words: string };
  /** Style sheets of the pages, each once. */
  readonly styles: readonly string[];
  /** How facts are marked. */
  readonly note: string;
}

/** Reads the finished pages of all works and partners. Throws when `site` holds no built site. */
export function readContents(site: string): Contents {
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');
  const index = read('index.html');
  const home = addressOf(index);
  const files = filesOf(site);
  const chosen = files.filter((file) => parts.some(({ pages }) => pages.test(file)));
  const pages = new Map(chosen.map((file) => [`/${file.replace(/index\.html$/, '')}`, read(file)]));
  const entries = liftPages(pages, new URL(home).pathname).sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return {
    parts: parts.map(({ title, pages: form }) => ({
      title,
      entries: entries.filter(({ path }) => form.test(`${path.slice(1)}index.html`)),
    })),
    home,
    reviewed: reviewedUpTo(index),
    styles: stylesOf([...pages.values()]),
    note: [...pages.values()].map(liftMarksNote).find((note) => note !== '') ?? '',
  };
}

/** The whole binder. `pageOf` tells the page of an entry by its path, once that is known. */
export async function writeDocument(contents: Contents, pageOf: ReadonlyMap<string, number>): Promise<string> {
  const { home, reviewed, styles, note } = contents;
  const sheet = readFileSync(join(import.meta.dirname, 'binder.css'), 'utf8');
  const written = await Promise.all(contents.parts.map((part) => writePart(part, home)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeText(about.name)}</title>
<style>${styles.join('\n')}\n${sheet}</style>
</head>
<body>
<header class="cover">
<p class="cover-name">${escapeText(about.name)}</p>
<p class="lede">All works and partners on paper. Facts reviewed up to ${reviewed.words}.</p>
<div class="way">${await codeOf(home)}<p>The newest state is at <a href="${home}">${home}</a></p></div>
<p>${escapeText(about.independence)}</p>
${note}
</header>
<nav class="toc" aria-labelledby="toc">
<h1 id="toc">Contents</h1>
${contents.parts.map((part) => listOf(part, pageOf)).join('\n')}
</nav>
<main>
${written.join('\n')}
</main>
</body>
</html>
`;
}

function listOf({ title, entries }: Contents['parts'][number], pageOf: ReadonlyMap<string, number>): string {
  const rows = entries.map(
    (entry) =>
      `<li><a href="#${entry.path}"><span>${escapeText(entry.title)}</span><span class="page">${pageOf.get(entry.path) ?? '000'}</span></a></li>`,
  );
  return `<p class="toc-part">${title}</p>\n<ol>${rows.join('\n')}</ol>`;
}

async function writePart({ title, entries }: Contents['parts'][number], home: string): Promise<string> {
  const written = await Promise.all(entries.map((entry) => writeEntry(entry, home)));
  return `<section class="part"><h1>${title}</h1>\n${written.join('\n')}</section>`;
}

/** An entry with its address, to read and to scan, at its head. */
async function writeEntry({ path, html }: Lifted, home: string): Promise<string> {
  const address = new URL(path.slice(1), home).href;
  const way = `<div class="way">${await codeOf(address)}<p>This page, kept up to date:<br><a href="${address}">${address}</a></p></div>`;
  return html.replace('</header>', `</header>${way}`);
}

/** Empty modules around a code, as many as its standard asks for (ISO/IEC 18004). */
const QUIET = 4;

async function codeOf(address: string): Promise<string> {
  const svg = await QRCode.toString(address, { type: 'svg', margin: QUIET, errorCorrectionLevel: 'M' });
  return svg.replace('<svg ', `<svg class="code" role="img" aria-label="QR code of ${address}" `);
}
