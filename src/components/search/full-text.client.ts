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
  search: (words: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: object }[];
}

const MOST_PAGES = 10;
const MOST_SECTIONS = 2;

let opening: Promise<Pagefind> | undefined;

/** Searches the text of all pages; loads the engine at the first call. Rejects when that fails. */
export async function searchText(words: string): Promise<TextPage[]> {
  opening ??= open();
  opening.catch(() => (opening = undefined));
  const { results } = await (await opening).search(words);
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.map(readPage);
}

async function open(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
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
