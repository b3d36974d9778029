import type { CatalogFiles, Finding, Rule } from '../files.ts';
import { changesAreRecorded } from './changes-recorded.ts';
import { confidenceFitsItsSources } from './confidence-fits.ts';
import { datesAreInOrder } from './dates-in-order.ts';
import { everyFactHasItsGrounds } from './every-fact-grounded.ts';
import { everyReferenceExists } from './references-exist.ts';
import { hostsAreKnown } from './hosts-known.ts';
import { namesAreUnique } from './names-unique.ts';
import { oneCurrentEdition } from './one-current-edition.ts';
import { replacementsRunForward } from './replacements.ts';
import { sourcesAreUsed } from './sources-used.ts';
import { startPagesLeadSomewhere } from './start-pages.ts';

const rules: readonly Rule[] = [
  everyReferenceExists,
  namesAreUnique,
  oneCurrentEdition,
  replacementsRunForward,
  everyFactHasItsGrounds,
  confidenceFitsItsSources,
  sourcesAreUsed,
  hostsAreKnown,
  datesAreInOrder,
  startPagesLeadSomewhere,
  changesAreRecorded,
];

/** Every finding of every rule, so that an author sees all faults at once. */
export function findFaults(files: CatalogFiles): Finding[] {
  return rules.flatMap((rule) => [...rule(files)]);
}
