import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf, compareAddresses, readAddressBook } from './address-book.ts';
import { filesOf } from './files.ts';

/** Stops a build in which an address that was ever published neither exists nor leads on. Belongs at the end. */
export function addresses(): AstroIntegration {
  let root = '';
  return {
    name: 'addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const book = readAddressBook(join(root, 'content/addresses.txt'));
        const { vanished, unrecorded } = compareAddresses(book, addressesOf(filesOf(fileURLToPath(dir))));
        if (vanished.length > 0) throw new Error(vanishedMessage(vanished));
        if (unrecorded.length > 0)
          logger.warn(`${unrecorded.length} new addresses are not recorded yet; before you publish: npm run addresses`);
      },
    },
  };
}

/** What to do about addresses that are gone, for whoever reads the log of a build. */
export function vanishedMessage(vanished: readonly string[]): string {
  return [
    `${vanished.length} published addresses would be lost:`,
    ...vanished.slice(0, 20).map((address) => `  ${address}`),
    ...(vanished.length > 20 ? [`  and ${vanished.length - 20} more`] : []),
    'After renaming an entry or edition, name its old id under formerly: in its file.',
    'To give an address up, write after it in content/addresses.txt where it leads now.',
  ].join('\n');
}
