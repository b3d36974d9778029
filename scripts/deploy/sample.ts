import { addressOf, type Copy } from './copy.ts';

/** One address of each kind of file: the last in each ending. */
export function sample({ sums }: Copy): string[] {
  const kinds = new Map([...sums.keys()].map((file) => [/[^/]*?\.(.+)$/.exec(file)?.[1] ?? file, file]));
  const byLastEnding = new Map([...sums.keys()].map((file) => [file.split('.').at(-1), file]));
  const chosen = [
    ...byLastEnding.values(),
    ...[...kinds].filter(([end]) => end === 'csl.json').map(([, file]) => file),
  ];
  return [...new Set(['index.html', ...chosen])].map(addressOf);
}

/** Pages of every kind: the first in each folder below the top. */
export function pageSample({ sums }: Copy): string[] {
  const pages = [...sums.keys()].filter((file) => file.endsWith('.html'));
  return [...new Map(pages.map((file) => [file.split('/').slice(0, 1).join(''), file])).values()].map(addressOf);
}
