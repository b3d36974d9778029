import type { Absolute } from '../catalog/address.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Joining } from '../catalog/join-files.ts';
import type { Resource } from '../catalog/resource.ts';

/** What a format may need to know beside the works. */
export interface Context {
  readonly catalog: Catalog;
  /** Turns an address of the site ('/resources/hicp/') into a full one of this build. */
  readonly absolute: Absolute;
}

/**
 * One output for machines. A file of this folder default-exports one; its name is the extension:
 * csv.ts makes /resources.csv and /resources/<id>.csv, csl.json.ts makes .csl.json.
 * One work and the whole catalog use the same `write`: one work is a list of one.
 */
export interface Format {
  /** What readers see on the link. */
  readonly label: string;
  /** What a file of it holds, in a few words. */
  readonly holds: string;
  /** Media type with its character set: what servers, links and data portals say of its files. */
  readonly mediaType: string;
  /** Path of the schema of the output, when there is one for programs. */
  readonly schema?: string;
  /** How files of single works become one; without it readers cannot take a choice of works along in this format. */
  readonly joining?: Joining;
  /** Set where it holds a record for each edition: then each edition has a file of its own too. */
  readonly citesEditions?: true;
  readonly write: (resources: readonly Resource[], context: Context) => string;
}
