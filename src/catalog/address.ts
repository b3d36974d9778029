/** Addresses of the catalog's pages, from the root of the site; `href` of the components puts the base path before them. */

/** Makes a full address of this build from one that starts at the root of the site. */
export type Absolute = (path: string) => string;

/** The page of a work. */
export function resourcePath(id: string): string {
  return `/resources/${id}/`;
}

/** The page of one edition of a work. */
export function editionPath(resource: string, edition: string): string {
  return `/resources/${resource}/${edition}/`;
}

/** The page of a partner. */
export function partnerPath(id: string): string {
  return `/partners/${id}/`;
}

/** The page of all works with one value of a facet. */
export function browsePath(facet: string, value: string): string {
  return `/browse/${facet}/${value}/`;
}

/** A page of a list, from 1; `first` is the address of the list itself. */
export function pagePath(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${page}/`;
}

/** The page of all relations of an entry that has too many for its own page, by its key: 'resources/hicp'. */
export function relationsPath(key: string): string {
  return `/map/${key}/`;
}

/** A page that tells where to start. */
export function startPath(id: string): string {
  return `/start/${id}/`;
}

/** The page that sets two works side by side, whichever is named first. */
export function pairPath(one: string, other: string): string {
  return `/compare/${[one, other].sort().join('-and-')}/`;
}

/**
 * An address as paper shows it, to be typed: without scheme and last slash.
 * @example shortAddress('https://catalog.example/resources/hicp/') // 'catalog.example/resources/hicp'
 */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Place on the sources page where a row of a source list stands. */
export function rowPath(source: string, row: string): string {
  return `/sources/#${source}-${row}`;
}
