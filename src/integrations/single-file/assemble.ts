import { createHash } from 'node:crypto';
import { compareKeys } from '../../catalog/order.ts';
import { site as about } from '../../catalog/site.ts';
import { addressOf, reviewedUpTo, stylesOf } from '../finished-page.ts';
import { escapeText } from '../html-tree.ts';
import { liftMarksNote, liftPages, liftRows, type Lifted } from './lift.ts';

/** What the file is made from: the finished site, and what only this file has. */
export interface Parts {
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  readonly script: string;
  readonly sheet: string;
}

/** Works with their editions after them, then partners, then the source lists. */
const ENTRIES = [
  /^resources\/(?!page\/)[^/]+\/([^/]+\/)?index\.html$/,
  /^partners\/[^/]+\/index\.html$/,
  /^sources\/index\.html$/,
];
const LISTS = /^resources\/(page\/\d+\/)?index\.html$/;

/** The single file: contents, all works with their editions, all partners, the source lists, and what the script reads. */
export function assemble({ files, read, base, script, sheet }: Parts): string {
  const chosen = ENTRIES.flatMap((form) => files.filter((file) => form.test(file)).sort(byPath));
  const pages = new Map(chosen.map((file) => [`/${file.replace(/index\.html$/, '')}`, read(file)]));
  const entries = liftPages(pages, base);
  const lists = files.filter((file) => LISTS.test(file)).sort(byNumber);
  const rows = liftRows(lists.map(read), new Set(pages.keys()), base);
  const styles = [...stylesOf([...pages.values(), ...lists.map(read)]), sheet].join('\n');
  const home = read('index.html');
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(styles)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeText(about.name)}</title>
<style>${styles}</style>
</head>
<body>
${head(home)}
<main id="main" class="wrap">
${contents(rows, entries, [...pages.values()].map(liftMarksNote).find((note) => note !== '') ?? '')}
<div class="entries">
${entries.map(({ html }) => html).join('\n')}
</div>
</main>
<footer class="site-foot"><div class="wrap"><p>${escapeText(about.independence)}</p></div></footer>
<script type="application/json" id="catalog">${dataOf(files, read)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function head(home: string): string {
  const { words: day } = reviewedUpTo(home);
  const address = addressOf(home);
  return `<a class="skip" href="#main">Skip to content</a>
<header class="site-head"><div class="wrap">
<h1 class="site-name">${escapeText(about.name)}</h1>
<p class="kicker">The whole catalog in one file, for use without a network. Facts reviewed up to ${day}. The newest copy is at <a href="${address}">${address}</a>.</p>
</div></header>`;
}

function contents(rows: readonly string[], entries: readonly Lifted[], note: string): string {
  const partners = entries.filter(({ path }) => path.startsWith('/partners/'));
  return `<section id="list" class="stack">
<h2 class="list-title">Works and partners</h2>
<div class="with-script stack">
<search><label for="words">Search</label> <input type="search" id="words" autocomplete="off" spellcheck="false"></search>
<details id="filter"><summary>Filter the works</summary></details>
<p id="status" role="status"></p>
</div>
<h3>Works</h3>
<ul class="works" role="list" id="works">
${rows.join('\n')}
</ul>
<h3 id="partners-title">Partners</h3>
<ul class="works partners" role="list" id="partners">
${partners.map(({ path, title, lede }) => `<li><div><p class="work-title"><a href="#${path}">${escapeText(title)}</a></p><p>${escapeText(lede)}</p></div></li>`).join('\n')}
</ul>
<p><a href="#/sources/">The published lists that the catalog starts from</a></p>
${note && `<h3>How facts are marked</h3>\n${note}`}
<p class="with-script no-print"><button type="button" class="button button-quiet" id="print">Print everything</button></p>
</section>
<p class="back with-script no-print"><a href="#list">All works and partners</a></p>`;
}

/** The small search index with all its parts, and the file of the filter. */
function dataOf(files: readonly string[], read: Parts['read']): string {
  const directory: unknown = JSON.parse(read('search/index.json'));
  const parts = files.flatMap((file) => {
    const name = /^search\/[^/]+\/([^/]+)\.json$/.exec(file)?.[1];
    return name === undefined ? [] : [[name, JSON.parse(read(file)) as unknown] as const];
  });
  const filter: unknown = JSON.parse(read('resources/filter.json'));
  return JSON.stringify({ directory, parts: Object.fromEntries(parts), filter }).replaceAll('<', '\\u003c');
}

/** A work before its editions. */
function byPath(a: string, b: string): number {
  const [first, second] = [a, b].map((file) => file.replace(/index\.html$/, ''));
  return compareKeys(first ?? '', second ?? '');
}

function byNumber(a: string, b: string): number {
  const [first, second] = [a, b].map((file) => Number(/\d+/.exec(file)?.[0] ?? 1));
  return (first ?? 1) - (second ?? 1);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
