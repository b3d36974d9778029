import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import { all, attribute, drop, elements, setAttribute, textOf, unwrap, type Element } from '../html-tree.ts';

/** A page of the site whose contents stand in the single file. */
export interface Lifted {
  /** Path from the root of the site, as '/resources/hicp/'; also the anchor within the file. */
  readonly path: string;
  readonly title: string;
  /** The one sentence under the title, '' where there is none. */
  readonly lede: string;
  readonly html: string;
}

/** What needs a script, a picture or another page of the site, and so has no use in a file that stands alone. */
const LEFT_OUT = ['script', 'svg', 'button', 'form', 'input', 'template', 'catalog-keep', 'catalog-theme'];
const CLASSES_LEFT_OUT = ['crumbs', 'acts', 'contents', 'line-strip', 'keep', 'report'];
/** Sections that only lead to other files of the site. */
const SECTIONS_LEFT_OUT = ['data', 'report'];
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'for', 'headers'];

/**
 * Lifts the contents out of finished pages, given by their paths, and ties them together: links among them become
 * anchors, links to the outside stay, links to other pages of the site become plain text, and those to comparisons go.
 * `base` is the base path of the build with a slash at both ends.
 */
export function liftPages(pages: ReadonlyMap<string, string>, base: string): Lifted[] {
  const keys = new Map([...pages.keys()].map((path, index) => [path, String(index)]));
  return [...pages].map(([path, html]) => lift(path, html, keys, base));
}

function lift(path: string, html: string, keys: ReadonlyMap<string, string>, base: string): Lifted {
  const main = all(parse(html), 'main')[0];
  const root = main && (all(main, 'article')[0] ?? main);
  if (!root) throw new Error(`${path} has no main part`);
  clean(root, path);
  const key = keys.get(path) ?? '';
  for (const element of elements(root)) {
    const id = attribute(element, 'id');
    if (id !== undefined) setAttribute(element, 'id', `${key}-${id}`);
    for (const name of REFERENCES) {
      const ids = attribute(element, name)?.split(' ') ?? [];
      if (ids.length > 0) setAttribute(element, name, ids.map((each) => `${key}-${each}`).join(' '));
    }
    element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-pagefind'));
    lighten(element);
  }
  for (const link of all(root, 'a')) turn(link, path, keys, base);
  const lede = all(root, 'p').find((each) => attribute(each, 'class') === 'lede');
  const [heading] = all(root, 'h1');
  for (const inner of [...all(root, 'catalog-copy'), ...all(root, 'catalog-filter')]) unwrap(inner);
  for (const element of elements(root)) demote(element);
  root.tagName = root.nodeName = 'article';
  root.attrs = [
    { name: 'id', value: path },
    { name: 'class', value: 'entry' },
  ];
  return {
    path,
    title: heading ? nameIn(heading) : '',
    lede: tidy(lede ? textOf(lede) : ''),
    html: serializeOuter(root),
  };
}

function clean(root: Element, path: string): void {
  const isEdition = path.split('/').length > 4;
  for (const element of elements(root)) {
    const classes = (attribute(element, 'class') ?? '').split(' ');
    const heading = element.tagName === 'section' ? all(element, 'h2')[0] : undefined;
    const section = (heading && attribute(heading, 'id')) ?? '';
    const isIdle =
      LEFT_OUT.includes(element.tagName) ||
      CLASSES_LEFT_OUT.some((name) => classes.includes(name)) ||
      SECTIONS_LEFT_OUT.includes(section) ||
      attribute(element, 'role') === 'status' ||
      // An edition rests on the sources of its work, which stand in the same file.
      (isEdition && (section === 'sources' || classes.includes('grounds'))) ||
      isMarksNote(element) ||
      isAboutOwnPage(element) ||
      isForPrograms(element);
    if (isIdle) drop(element);
  }
}

/** The line above each list of sources that says how sources are marked. */
function isMarksNote(element: Element): boolean {
  const next = elements(element.parentNode ?? element).find(
    ({ tagName, parentNode }) => tagName === 'ol' && parentNode === element.parentNode,
  );
  return element.tagName === 'p' && next !== undefined && attribute(next, 'class') === 'source-list';
}

/** The citation of the page itself, as against that of the work. */
function isAboutOwnPage(element: Element): boolean {
  return element.tagName === 'details' && attribute(element, 'open') === undefined && all(element, 'dl').length > 0;
}

/** A line of nothing but links to files or to comparisons. */
function isForPrograms(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  const links = all(element, 'a').map((link) => attribute(link, 'href') ?? '');
  return (
    links.length > 0 && links.every((href) => /^\/(?!\/)(.*\.(bib|ris|csl\.json|atom)|(.*\/)?compare\/.*)$/.test(href))
  );
}

function turn(link: Element, path: string, keys: ReadonlyMap<string, string>, base: string): void {
  const href = attribute(link, 'href');
  if (href === undefined || /^(https?:|mailto:|tel:)/.test(href)) return;
  const { pathname, hash } = new URL(href, new URL(base + path.slice(1), 'http://site'));
  const target = `/${pathname.slice(base.length)}`;
  const key = keys.get(target);
  if (target.startsWith('/compare/')) return drop(link);
  if (key === undefined) return unwrap(link);
  setAttribute(link, 'href', hash === '' ? `#${target}` : `#${key}-${hash.slice(1)}`);
}

/** Leaves out what repeats, thousands of times, what stands there already. */
function lighten(element: Element): void {
  const isSource = /^#source-\d+$/.test(attribute(element, 'href') ?? '');
  if (isSource) element.attrs = element.attrs.filter(({ name }) => name !== 'aria-label');
  for (const node of element.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) node.value = node.value.replace(/\s+/g, ' ');
  }
  const isEmpty = element.tagName === 'p' && textOf(element).trim() === '';
  if (isEmpty) drop(element);
  const isBare = element.tagName === 'span' && element.attrs.length === 0;
  if (isBare || element.tagName === 'time') unwrap(element);
}

/** A title without the line above it. */
function nameIn(heading: Element): string {
  const named = heading.childNodes.filter((node) => !('tagName' in node && attribute(node, 'class') === 'kicker'));
  return tidy(named.map(textOf).join(''));
}

/** One document has one first heading; those of its entries stand below it. */
function demote(element: Element): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = element.nodeName = `h${Math.min(Number(level) + 1, 6)}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How sources are marked, which every list of sources says; said once for the whole file. */
export function liftMarksNote(html: string): string {
  const [note] = all(parse(html), 'p').filter(isMarksNote);
  return note ? serializeOuter(note) : '';
}

/** The rows of the finished lists of works, as they stand on their pages, with links into the file. */
export function liftRows(lists: readonly string[], paths: ReadonlySet<string>, base: string): string[] {
  return lists.flatMap((html) => {
    const document = parse(html);
    const list = all(document, 'ul').find((each) => attribute(each, 'class') === 'works');
    const rows = (list?.childNodes ?? []).filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);
    for (const row of rows) {
      for (const element of elements(row)) if (LEFT_OUT.includes(element.tagName)) drop(element);
      for (const link of all(row, 'a')) {
        const path = `/${(attribute(link, 'href') ?? '').slice(base.length)}`;
        if (paths.has(path)) setAttribute(link, 'href', `#${path}`);
      }
    }
    return rows.map((row) => serializeOuter(row));
  });
}
