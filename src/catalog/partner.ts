import type { Grounds, Source } from '../schema/evidence.ts';
import type { ContactFacts, PartnerFacts } from '../schema/partner.ts';
import type { Checked, Link } from './link.ts';
import type { Neighbor, Relation } from './relation.ts';
import { fullTitle } from './resource.ts';
import type { Row } from './sources.ts';

/** A work that a partner publishes or helped to make. */
export interface Publication extends Grounds {
  readonly resource: Neighbor;
  readonly relation: string;
}

/** A confirmed route to a partner, with what was found at its address. */
export interface Contact extends ContactFacts, Checked {}

/** A member or group of the HHS #Cyber Team with its names resolved. */
export interface Partner extends Omit<PartnerFacts, 'added' | 'contacts' | 'links' | 'publishes' | 'relations'> {
  readonly id: string;
  readonly key: string;
  readonly path: string;
  /** The day on which it joined the catalog. */
  readonly added: string;
  readonly publishes: readonly Publication[];
  readonly contacts: readonly Contact[];
  readonly links: readonly Link[];
  readonly relations: readonly Relation[];
  readonly rows: readonly Row[];
  readonly documents: ReadonlyMap<string, Source & Checked>;
}

/** Name and acronym in one line, as in page titles: “Office of … (OIS)”. */
export function fullName({ name, acronym }: Pick<Partner, 'name' | 'acronym'>): string {
  return fullTitle({ title: name, acronym });
}
