import { base } from './search-index.client.ts';

/** A page in whose text words of a query stand. */
export interface TextPage {
  /** Address from the root of the site: /resources/hicp/. */
  readonly path: string;
  readonly excerpt: string;
  /** Sections of the page with the words, the best first. */
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly title: string;
  readonly href: string;
  readonly excerpt: string;
}

/** As much of Pagefind's interface as we use. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  /** Forgets the index; the next search opens it anew. */
  destroy: () => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: object }[];
}

const MOST_PAGES = 10;
const MOST_SECTIONS = 2;

/** The engine with what the site said of the index when it was opened. */
interface Opened {
  readonly pagefind: Pagefind;
  readonly release: string;
}

let opening: Promise<Opened> | undefined;

/**
 * Searches the text of all pages; loads the engine at the first call. When that fails, or the index is that of an earlier
 * release, it is opened and searched anew, once. Rejects when that fails too.
 */
export async function searchText(words: string): Promise<TextPage[]> {
  const before = (opening ??= open());
  try {
    return await searchIn(await before, words);
  } catch {
    if (opening === before) opening = undefined;
    return searchIn(await (opening ??= open()), words);
  }
}

async function searchIn({ pagefind, release }: Opened, words: string): Promise<TextPage[]> {
  // Of parts that are gone the engine says nothing: it finds no words in them.
  const [{ results }, now] = await Promise.all([pagefind.search(words), fetchRelease()]);
  if (now !== release) throw new Error('the index is of an earlier release');
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.map(readPage);
}

async function open(): Promise<Opened> {
  const [pagefind, release] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetchRelease(),
  ]);
  await pagefind.destroy();
  await pagefind.options({ baseUrl: base });
  return { pagefind, release };
}

/** What the site says of the index now: its version, and the name of its first file. Rejects when it cannot be had. */
async function fetchRelease(): Promise<string> {
  const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the entry of the full text: ${response.status}`);
  return response.text();
}

function readPage({ url, excerpt, sub_results }: PagefindPage): TextPage {
  const sections = sub_results.filter(({ anchor }) => anchor !== undefined);
  return {
    path: `/${new URL(url, location.href).pathname.slice(base.length)}`,
    excerpt: plain(excerpt),
    sections: sections
      .slice(0, MOST_SECTIONS)
      .map(({ title, url: href, excerpt: text }) => ({ title, href, excerpt: afterTitle(plain(text), title) })),
  };
}

/** The excerpt of a section begins with its heading, which the reader sees beside it. */
function afterTitle(excerpt: string, title: string): string {
  return excerpt.startsWith(title) ? excerpt.slice(title.length).replace(/^[.\s]+/, '') : excerpt;
}

/** An excerpt without the marks that Pagefind puts around words; parsed as a document of its own, so nothing in it runs. */
function plain(excerpt: string): string {
  return new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
}
