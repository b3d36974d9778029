import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COPIES_SUMS, SINGLE_FILE, SITE_ZIP } from '../../src/offline/copies.ts';
import { catalog } from '../read.ts';
import { all, attribute, elements, parsePage, textOf } from './dom.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

describe.for([siteAtRoot, siteUnderBase])('the single file built for $base', ({ folder, base }) => {
  const html = readFileSync(join(folder, SINGLE_FILE), 'utf8');
  const document = parsePage(html);
  const links = all(document, 'a').map((link) => attribute(link, 'href') ?? '');
  const ids = elements(document).flatMap((element) => attribute(element, 'id') ?? []);
  const articles = new Map(all(document, 'article').map((article) => [attribute(article, 'id'), article]));

  test('has less than a million bytes', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
  });

  test('allows nothing but its own style and script, by their hashes', () => {
    const [meta] = all(document, 'meta').filter((each) => attribute(each, 'http-equiv') === 'content-security-policy');
    const policy = (meta && attribute(meta, 'content')) ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const styles = all(document, 'style').map(textOf);
    const scripts = all(document, 'script').filter((script) => attribute(script, 'type') === undefined);
    expect(styles).toHaveLength(1);
    expect(scripts).toHaveLength(1);
    expect(policy).toBe(
      `default-src 'none'; script-src ${scripts.map(textOf).map(hash).join()}; style-src ${styles.map(hash).join()}; base-uri 'none'; form-action 'none'`,
    );
    const blocked = elements(document).flatMap(({ attrs }) => attrs.filter(({ name }) => /^(style|on.*)$/.test(name)));
    expect(blocked).toEqual([]);
  });

  test('refers to nothing outside of itself but by links', () => {
    const loaded = elements(document).filter((element) =>
      element.attrs.some(({ name }) => /^(src|srcset|action|poster|data|xlink:href)$/.test(name)),
    );
    expect(loaded.map(({ tagName }) => tagName)).toEqual([]);
    expect(all(document, 'link')).toEqual([]);
    expect(all(document, 'style').map(textOf).join('')).not.toMatch(/url\(|@import/);
  });

  test('has links to its own anchors and to full addresses only, and each anchor is there once', () => {
    expect(links.filter((link) => !/^(#|https?:\/\/|mailto:|tel:)/.test(link))).toEqual([]);
    expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.for(catalog.resources.map((work) => ({ ...work })))('holds $id with its text, links and editions', (work) => {
    const article = articles.get(work.path);
    const text = (article ? textOf(article) : '').replace(/\s+/g, ' ');
    expect(text).toContain(work.summary);
    expect(missing(pageText(folder, work.path), text)).toEqual([]);
    expect(work.editions.filter(({ path }) => !articles.has(path))).toEqual([]);
    const outward = all(article ?? document, 'a').map((link) => attribute(link, 'href'));
    expect(work.links.filter(({ url }) => url && !outward.includes(url))).toEqual([]);
    expect(links).toContain(`#${work.path}`);
  });

  test.for(catalog.partners.map((partner) => ({ ...partner })))('holds $id with its text', (partner) => {
    const article = articles.get(partner.path);
    expect(missing(pageText(folder, partner.path), (article ? textOf(article) : '').replace(/\s+/g, ' '))).toEqual([]);
    expect(links).toContain(`#${partner.path}`);
  });

  test('is offered on its page with its size', () => {
    const page = readFileSync(join(folder, 'offline/index.html'), 'utf8');
    expect(page).toContain(`>${Math.round(Buffer.byteLength(html) / 1000)} kB<`);
    expect(page).toContain(`href="${base}${SINGLE_FILE}"`);
    expect(page).toContain(`href="${base}${SITE_ZIP}"`);
  });
});

test('the zip holds every file of the site but itself and its sum, byte for byte', { timeout: 60_000 }, () => {
  const held = unzipSync(readFileSync(join(siteAtRoot.folder, SITE_ZIP)));
  const files = [...siteAtRoot.files].filter((file) => file !== SITE_ZIP && file !== COPIES_SUMS);
  expect(Object.keys(held).sort()).toEqual(files.sort());
  const differing = files.filter(
    (file) => !readFileSync(join(siteAtRoot.folder, file)).equals(held[file] ?? Buffer.of()),
  );
  expect(differing).toEqual([]);
  const sizes = files.map((file) => held[file]?.length ?? 0);
  expect(readFileSync(join(siteAtRoot.folder, SITE_ZIP)).length).toBeLessThan(sizes.reduce((a, b) => a + b) / 2);
});

test('sizes and sums of the copies stand beside them', () => {
  const text = readFileSync(join(siteAtRoot.folder, COPIES_SUMS), 'utf8');
  for (const file of [SINGLE_FILE, SITE_ZIP]) {
    const bytes = readFileSync(join(siteAtRoot.folder, file));
    expect(text).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${file.slice('offline/'.length)}\n`);
    expect(text).toContain(`: ${bytes.length} bytes\n`);
  }
});

/** What a page says of its work or partner: its headings, facts and lists, without what leads to files of the site. */
function pageText(folder: string, path: string): string[] {
  const main = all(parsePage(readFileSync(join(folder, path, 'index.html'), 'utf8')), 'article')[0];
  for (const link of main ? all(main, 'a') : [])
    if (/\/compare\//.test(attribute(link, 'href') ?? '')) link.childNodes = [];
  const idle = (main ? all(main, 'section') : []).filter((section) =>
    all(section, 'h2').some((heading) => ['cite', 'data', 'report'].includes(attribute(heading, 'id') ?? '')),
  );
  const left = new Set(idle.flatMap((section) => elements(section)));
  const said = main ? elements(main).filter((element) => !left.has(element)) : [];
  const crumbs = new Set(said.filter(({ tagName }) => tagName === 'nav').flatMap((nav) => elements(nav)));
  return said
    .filter((element) => ['h2', 'h3', 'dt', 'dd', 'li'].includes(element.tagName) && !crumbs.has(element))
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
}

function missing(wanted: readonly string[], text: string): string[] {
  return wanted.filter((each) => !text.includes(each));
}
