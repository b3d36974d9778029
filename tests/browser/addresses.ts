/** The pages to visit, as addresses relative to the base URL. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_FILE } from '../../src/offline/copies.ts';
import { atRoot, filesIn } from '../site/builds.ts';

/** The path of a built page's file, and the address to open it at, as 'resources/hicp/'. */
export interface Address {
  file: string;
  path: string;
}

/** Every page that readers see, without those that only send them on. */
export const addresses: readonly Address[] = filesIn(atRoot.folder)
  .filter((file) => file.endsWith('.html') && file !== SINGLE_FILE && !readBuilt(file).includes('http-equiv="refresh"'))
  .map((file) => ({ file, path: file.replace(/(^|\/)index\.html$/, '$1') }));

/** One page of each kind: pages in the same room of the site, equally deep, are of one kind. */
export const kinds: readonly Address[] = [...new Map(addresses.map((address) => [kindOf(address), address])).values()];

/** Cuts the addresses into lists of a few, so that one test costs seconds and one start. */
export function groups(size: number): Address[][] {
  return Array.from({ length: Math.ceil(addresses.length / size) }, (_, index) =>
    addresses.slice(index * size, (index + 1) * size),
  );
}

/** The text of a file of the build. */
export function readBuilt(file: string): string {
  return readFileSync(join(atRoot.folder, file), 'utf8');
}

function kindOf({ path }: Address): string {
  const [room, ...rest] = path.split('/');
  return `${room} ${rest.length}`;
}
