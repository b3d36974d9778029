import { base } from './search-index.client.ts';

/** A page in whose text the words of a query stand. */
export interface TextMatch {
  /** Address from the root of the site: /resources/hicp/. */
  readonly path: string;
  /** Sections of the page with the words, the best first. */
  readonly sections: readonly { readonly title: string; readonly href: string; readonly excerpt: string }[];
}

/** As much of Pagefind's interface as we use. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  raw_url?: string;
  url: string;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

const MOST_PAGES = 10;
const MOST_SECTIONS = 2;

let opening: Promise<Pagefind> | undefined;

/** Searches the text of all pages; loads the engine at the first call. Rejects when that fails. */
export async function searchText(words: string): Promise<TextMatch[]> {
  opening ??= open();
  opening.catch(() => (opening = undefined));
  const pagefind = await opening;
  const { results } = await pagefind.search(words);
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.map(readPage);
}

async function open(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}

function readPage({ url, sub_results }: PagefindPage): TextMatch {
  const { pathname } = new URL(url, location.href);
  return {
    path: `/${pathname.slice(base.length)}`,
    sections: sub_results
      .filter(({ anchor }) => anchor !== undefined)
      .slice(0, MOST_SECTIONS)
      .map((section) => ({ title: section.title, href: section.url, excerpt: plain(section.excerpt) })),
  };
}

/** An excerpt without the marks that Pagefind puts around words; parsed as a document of its own, so nothing in it runs. */
function plain(excerpt: string): string {
  return new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
}
