import { addressOf, type Copy } from './copy.ts';

/** The home page, and one address of each kind of file in each folder at the top. */
export function sample({ sums }: Copy): string[] {
  const kinds = new Map([...sums.keys()].map((file) => [file.replace(/\/.*\/|[^/]+(?=(\.csl)?\.\w+$)/g, '/'), file]));
  return [...new Set(['index.html', ...kinds.values()])].map(addressOf).filter((path) => path !== '404.html');
}

/** One page of each folder at the top. */
export function pageSample({ sums }: Copy): string[] {
  const pages = [...sums.keys()].filter((file) => file.endsWith('.html'));
  return [...new Map(pages.map((file) => [file.split('/')[0], file])).values()].map(addressOf);
}
