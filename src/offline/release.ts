/** What the build tells the service worker and the pages about the copy that can be kept for use without a network. */
export interface Release {
  /** Hash of everything in the pack; a new build with other contents has another one. */
  readonly version: string;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  /** Address of the pack from the root of the server. */
  readonly pack: string;
  /** Bytes of the pack, as they travel. */
  readonly bytes: number;
  /** Files in the pack. */
  readonly files: number;
  /** Day of the data. */
  readonly asOf: string;
}

/** The pack: style sheets that stand in many pages, once each, and the files; `\u0001<number>\u0001` in a text stands for one. */
export interface Pack {
  readonly styles: readonly string[];
  readonly files: readonly PackedFile[];
}

/** One file of the pack: its address, its media type, and its contents as text or as base64. */
export type PackedFile = readonly [address: string, type: string, body: string, encoding: 'text' | 'base64'];

/**
 * How the names of the caches of a site begin, each of which holds one release. With the base path, since two sites on
 * one origin share its storage, and neither may take the copy of the other away.
 */
export function cachePrefix(base: string): string {
  return `hph-cyber-catalog ${base} `;
}

/** Where a release says what it is: among the files of the site, and in each kept copy, whose last file it is. */
export const STATE = 'offline/state.json';

/** What a page says to the active service worker to have the cache filled again; the answer is true when it is filled. */
export const FILL = 'fill';
