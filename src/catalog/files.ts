import type { ChangeFacts } from '../schema/change.ts';
import type { LinkCheck } from '../schema/link-state.ts';
import type { OrganizationFacts } from '../schema/organization.ts';
import type { PartnerFacts } from '../schema/partner.ts';
import type { ResourceFacts } from '../schema/resource.ts';
import type { SharedSourceFacts } from '../schema/source.ts';
import type { StartFacts } from '../schema/start.ts';

/** The content files that people write and that passed their schema, by folder and id (the file name without its ending). */
interface Folders {
  readonly resources: ReadonlyMap<string, ResourceFacts>;
  readonly partners: ReadonlyMap<string, PartnerFacts>;
  readonly organizations: ReadonlyMap<string, OrganizationFacts>;
  readonly sources: ReadonlyMap<string, SharedSourceFacts>;
  readonly start: ReadonlyMap<string, StartFacts>;
  readonly changes: ReadonlyMap<string, ChangeFacts>;
}

/** All of content: what people write, and what the link checker found. */
export interface CatalogFiles extends Folders {
  /** What was found at each outward address that was tried. */
  readonly linkChecks: ReadonlyMap<string, LinkCheck>;
}

export type Folder = keyof Folders;

/** Something that no single field's schema can see: where it is, what was found, and what would be right. */
export interface Finding {
  readonly folder: Folder;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: string;
  /** Fields of files that would have made it right, as 'sources/csf-guide#rows' or 'changes/*#entries': with a fault there, it only follows from that. */
  readonly restsOn?: readonly string[];
}

/** One rule that holds between fields or between files. */
export type Rule = (files: CatalogFiles) => Iterable<Finding>;
