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

/** Name of the cache that holds one release; the service worker and the pages find it by this beginning. */
export const CACHE_PREFIX = 'hph-cyber-catalog-';

/** What a page says to the active service worker to have the cache filled again; the answer is true when it is filled. */
export const FILL = 'fill';
