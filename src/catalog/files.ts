import type { OrganizationFacts } from '../schema/organization.ts';
import type { PartnerFacts } from '../schema/partner.ts';
import type { ResourceFacts } from '../schema/resource.ts';
import type { SharedSourceFacts } from '../schema/source.ts';

/** All content files that passed their schema, by folder and id (the file name without its ending). */
export interface CatalogFiles {
  readonly resources: ReadonlyMap<string, ResourceFacts>;
  readonly partners: ReadonlyMap<string, PartnerFacts>;
  readonly organizations: ReadonlyMap<string, OrganizationFacts>;
  readonly sources: ReadonlyMap<string, SharedSourceFacts>;
}

export type Folder = keyof CatalogFiles;

/** Something that no single field's schema can see: where it is, what was found, and what would be right. */
export interface Finding {
  readonly folder: Folder;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: string;
}

/** One rule that holds between fields or between files. */
export type Rule = (files: CatalogFiles) => Iterable<Finding>;
