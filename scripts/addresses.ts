/**
 * npm run addresses: records the addresses of the built site in content/addresses.txt, unless a recorded one has vanished.
 *
 *   --check   records nothing; fails when an address has vanished or is not recorded
 *   --anew    forgets the record first; only before the first publication
 *   --dir     the built site; dist by default
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressesOf, compareAddresses, readAddressBook, writeAddressBook } from '../src/integrations/address-book.ts';
import { vanishedMessage } from '../src/integrations/addresses.ts';
import { filesOf } from '../src/integrations/files.ts';
import { readOptions } from './options.ts';

const { values } = readOptions(import.meta.filename, {
  options: {
    check: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    dir: { type: 'string', default: 'dist' },
  },
});
const file = resolve(import.meta.dirname, '../content/addresses.txt');
const book = values.anew ? { addresses: [], givenUp: [] } : readAddressBook(file);
const { vanished, unrecorded } = compareAddresses(book, addressesOf(filesOf(resolve(values.dir))));

// What a build that broke off has left is no site to record.
const isRecorded = !values.check && vanished.length === 0;
if (vanished.length > 0) console.error(vanishedMessage(vanished));
if (isRecorded) writeFileSync(file, writeAddressBook({ ...book, addresses: [...book.addresses, ...unrecorded] }));
else if (values.check && unrecorded.length > 0) {
  console.error(`${unrecorded.length} new addresses are not recorded:`);
  for (const address of unrecorded.slice(0, 20)) console.error(`  ${address}`);
  console.error('Record them: npm run build && npm run addresses, and commit content/addresses.txt.');
}
console.log(
  `${book.addresses.length} addresses on record, ${vanished.length} vanished, ${unrecorded.length} new${isRecorded ? ' and recorded' : ''}`,
);
process.exitCode = vanished.length > 0 || (values.check && unrecorded.length > 0) ? 1 : 0;
