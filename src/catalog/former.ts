import type { CatalogFiles } from './files.ts';
import { compareKeys } from './order.ts';

/** One id that an entry or an edition had before, as it stands in addresses. */
export interface Rename {
  /** 'resources' and 'partners' with their ids; editions below their work. */
  readonly before: string;
  readonly after: string;
}

/** Every former id with the one that took its place. Renames of editions come first, under the present id of their work. */
export function renamesOf(files: Pick<CatalogFiles, 'resources' | 'partners'>): Rename[] {
  const ofEditions = [...files.resources].flatMap(([id, { editions }]) =>
    editions.flatMap((edition) =>
      edition.formerly.map((former) => ({
        before: `resources/${id}/${former}`,
        after: `resources/${id}/${edition.id}`,
      })),
    ),
  );
  const ofEntries = (['resources', 'partners'] as const).flatMap((folder) =>
    [...files[folder]].flatMap(([id, { formerly }]) =>
      formerly.map((former) => ({ before: `${folder}/${former}`, after: `${folder}/${id}` })),
    ),
  );
  return [...ofEditions, ...ofEntries];
}

/** The key of an entry under the id that it had first, as ids in feeds have it: no rename may change those. */
export function firstKey(key: string, [first]: readonly string[]): string {
  return first === undefined ? key : key.replace(/[^/]+$/, first);
}

/** An address that is no longer, and the one that took its place; both from the root of the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The redirects that renames ask for: for each address of today that bears a new id, the same with the old one; and for
 * each recorded address that has gone, the one that the renames lead to, if there is one.
 */
export function redirectsFor(
  existing: ReadonlySet<string>,
  recorded: Iterable<string>,
  renames: readonly Rename[],
): Redirect[] {
  const redirects = new Map<string, string>();
  for (const address of existing)
    for (const former of variants(address, renames.map(turned), replaceOwn))
      if (!existing.has(former)) redirects.set(former, address);
  for (const address of recorded) {
    if (existing.has(address) || redirects.has(address)) continue;
    const now = variants(address, renames, replaceAnywhere)
      .flatMap((variant) => [variant, swapPair(variant)])
      .find((variant) => existing.has(variant));
    if (now) redirects.set(address, now);
  }
  return [...redirects].map(([from, to]) => ({ from, to })).sort((a, b) => compareKeys(a.from, b.from));
}

/** Replaces ids one after the other, since both a work and its edition may have been renamed. */
function variants(
  address: string,
  renames: readonly Rename[],
  replace: (address: string, rename: Rename) => string,
): string[] {
  const found = new Set<string>();
  let latest = [address];
  for (let round = 0; round < 2; round++) {
    latest = latest
      .flatMap((one) => renames.map((rename) => replace(one, rename)))
      .filter((one) => one !== address && !found.has(one));
    for (const one of latest) found.add(one);
  }
  return [...found];
}

/** Replaces a path that is the entry's own: /resources/hicp/, /resources/hicp.bib, /api/v1/resources/hicp.json. */
function replaceOwn(address: string, { before, after }: Rename): string {
  const at = address.indexOf(`/${before}`);
  const next = address[at + before.length + 1] ?? '';
  return at === -1 || !['/', '.', ''].includes(next) ? address : address.replace(`/${before}`, `/${after}`);
}

/** Replaces an id wherever it stands as a word, as in /compare/hicp-crr/ or /editions/hicp-2023.json. */
function replaceAnywhere(address: string, rename: Rename): string {
  const own = replaceOwn(address, rename);
  if (own !== address) return own;
  const [before, after] = [rename.before, rename.after].map((path) => path.split('/').slice(1).join('-'));
  return address.replace(new RegExp(`(?<![a-z0-9])${before}(?![a-z0-9])`), after ?? '');
}

/** Comparisons name two works in the order of the alphabet, which a new id may turn: /compare/crr-and-risc/. */
function swapPair(address: string): string {
  return address.replace(/\/([^/]+)-and-([^/]+)\//, '/$2-and-$1/');
}

function turned({ before, after }: Rename): Rename {
  return { before: after, after: before };
}
