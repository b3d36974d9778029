/** The copies of the catalog that can be taken along, as files within the built site. */

/** Everything in one page that opens from a USB drive. */
export const SINGLE_FILE = 'offline/hph-cyber-catalog.html';
/** All files of the site. */
export const SITE_ZIP = 'offline/hph-cyber-catalog-site.zip';
/** Sizes and checksums of both. */
export const COPIES_SUMS = 'offline/SHA256SUMS.txt';

/** A catalog with more works and partners than this has outgrown such copies, and is built without them. */
export const MOST_ENTRIES = 250;
/** One with more than this has outgrown the copy in a browser as well: some 25 MB, which must fit into memory unpacked. */
export const MOST_OFFLINE = 1_500;
