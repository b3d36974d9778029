import { existsSync, readFileSync } from 'node:fs';
import type { Redirect } from '../catalog/former.ts';

/** Every address ever published, with what became of those that were given up on purpose. */
export interface AddressBook {
  readonly addresses: readonly string[];
  /** Addresses that were given up, each with the one that readers are sent to instead. */
  readonly givenUp: readonly Redirect[];
}

/** What the site needs for itself, and what bears a fingerprint of its content: nobody refers to these. */
const OWN = /^\/(_|pagefind\/|404\.html$|search\/[^/]+\/[^/]+\.json$)|[.-][0-9a-f]{10,}\.\w+$/;

/** The addresses that the files of a built site answer to: a folder for its index.html. */
export function addressesOf(files: readonly string[]): string[] {
  const addresses = files.map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
  return addresses.filter((address) => !OWN.test(address)).sort();
}

/** Reads content/addresses.txt: one address on a line; after it, separated by a space, where it leads now that it is given up. */
export function readAddressBook(file: string): AddressBook {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const rows = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trim().split(/\s+/));
  return {
    addresses: rows.flatMap(([address]) => address ?? []),
    givenUp: rows.flatMap(([from, to]) => (from && to ? [{ from, to }] : [])),
  };
}

/** Writes the book in its order, so that a change shows as one line. */
export function writeAddressBook({ addresses, givenUp }: AddressBook): string {
  const targets = new Map(givenUp.map(({ from, to }) => [from, to]));
  const lines = [...new Set(addresses)]
    .sort()
    .map((address) => [address, targets.get(address)].filter(Boolean).join(' '));
  return [
    '# Every address ever published, sorted. None may ever fail: a build stops when one neither exists nor redirects.',
    '# New ones are added by: npm run build && npm run addresses',
    '# A renamed entry needs only formerly: in its file. For an address that is given up, write after it where it leads.',
    ...lines,
    '',
  ].join('\n');
}

/** Compares the book with a built site. */
export function compareAddresses(
  book: AddressBook,
  published: readonly string[],
): { vanished: string[]; unrecorded: string[] } {
  const exists = new Set(published);
  const recorded = new Set(book.addresses);
  return {
    vanished: book.addresses.filter((address) => !exists.has(address)),
    unrecorded: published.filter((address) => !recorded.has(address)),
  };
}
