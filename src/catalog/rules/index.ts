import type { CatalogFiles, Finding, Rule } from '../files.ts';
import { addressesAreFree } from './addresses-free.ts';
import { changesAreRecorded } from './changes-recorded.ts';
import { confidenceFitsItsSources } from './confidence-fits.ts';
import { datesSayWhoseTheyAre } from './dates-grounded.ts';
import { datesAreInOrder } from './dates-in-order.ts';
import { daysHavePassed } from './dates-past.ts';
import { everyFactHasItsGrounds } from './every-fact-grounded.ts';
import { helpIsWhereNoRouteIs } from './needs-met.ts';
import { everyReferenceExists } from './references-exist.ts';
import { hostsAreKnown } from './hosts-known.ts';
import { mappingsFitTheirVersion } from './mappings-fit.ts';
import { namesAreUnique } from './names-unique.ts';
import { oneCurrentEdition } from './one-current-edition.ts';
import { replacementsRunForward } from './replacements.ts';
import { sourcesAreUsed } from './sources-used.ts';
import { startPagesLeadSomewhere } from './start-pages.ts';
import { teamCanBeDrawn } from './team-drawn.ts';

const rules: readonly Rule[] = [
  everyReferenceExists,
  namesAreUnique,
  addressesAreFree,
  oneCurrentEdition,
  replacementsRunForward,
  everyFactHasItsGrounds,
  mappingsFitTheirVersion,
  confidenceFitsItsSources,
  datesSayWhoseTheyAre,
  sourcesAreUsed,
  hostsAreKnown,
  datesAreInOrder,
  startPagesLeadSomewhere,
  teamCanBeDrawn,
  helpIsWhereNoRouteIs,
  changesAreRecorded,
];

/**
 * Every finding of every rule, so that an author sees all faults at once. Days after `today` are findings only where it
 * is given: a build knows no clock, so that it comes out the same on any day.
 */
export function findFaults(files: CatalogFiles, today?: string): Finding[] {
  const ahead = today === undefined ? [] : daysHavePassed(files, today);
  return [...rules.flatMap((rule) => [...rule(files)]), ...ahead];
}
