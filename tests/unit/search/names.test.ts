import { expect, test } from 'vitest';
import { ask, listings } from './ask.ts';

/** How people write a name: as it is, in lower case, without punctuation, with spaces for hyphens, in capitals. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.replace(/[^\p{L}\p{N} ]/gu, ''),
  (name) => name.replace(/[-–—/]/g, ' '),
  (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
  (name) => name.toUpperCase(),
];

for (const { path, names } of listings) {
  test.for(names)(`${path} comes first for its name %s, however it is written`, async (name) => {
    const owners = listings
      .filter((listing) => listing.names.includes(name))
      .map((listing) => listing.path.slice(1, -1));
    for (const spelling of new Set(spellings.map((spell) => spell(name)))) {
      const { found, isGood } = await ask(spelling);
      expect(found.slice(0, owners.length), spelling).toContain(path.slice(1, -1));
      // Where a work and a partner share a name, the work stands first.
      expect(found[0], spelling).toBe(owners[0]);
      expect(isGood, spelling).toBe(true);
    }
  });
}
