import type { EditionFacts } from '../../schema/edition.ts';
import type { CatalogFiles, Finding } from '../files.ts';
import { isBefore } from './dates-in-order.ts';

/** What replaces an edition is not older than it, no edition replaces itself by a detour, and a replaced edition is not current. */
export function* replacementsRunForward(files: CatalogFiles): Generator<Finding> {
  for (const [id, { editions }] of files.resources) {
    const byId = new Map(editions.map((edition) => [edition.id, edition]));
    for (const [index, edition] of editions.entries()) {
      const at = (field: string): Pick<Finding, 'folder' | 'id' | 'path'> => ({
        folder: 'resources',
        id,
        path: ['editions', index, field],
      });
      const older = edition.replaces === undefined ? undefined : byId.get(edition.replaces);
      if (edition.replaces !== undefined && returnsTo(edition, byId)) {
        yield { ...at('replaces'), found: edition.replaces, allowed: 'an edition that does not lead back to this one' };
      } else if (older && isBefore(edition.issued, older.issued)) {
        yield {
          ...at('replaces'),
          found: `${edition.issued} replaces ${older.issued}`,
          allowed: 'an edition issued no later than this one',
        };
      }
      if (edition.status === 'superseded' && !editions.some((other) => other.replaces === edition.id)) {
        yield {
          ...at('status'),
          found: 'superseded',
          allowed: 'a later edition with “replaces” for it, or another status',
        };
      }
      if (edition.status !== 'superseded' && editions.some((other) => other.replaces === edition.id)) {
        yield { ...at('status'), found: edition.status, allowed: 'superseded, since another edition replaces it' };
      }
      if (edition.status === 'reprint' && edition.reprints === undefined) {
        yield {
          ...at('status'),
          found: 'reprint',
          allowed: 'a field “reprints” with the edition whose text it repeats',
        };
      }
    }
  }
}

function returnsTo(start: EditionFacts, byId: ReadonlyMap<string, EditionFacts>): boolean {
  const seen = new Set<string>();
  let next = start.replaces;
  while (next !== undefined && !seen.has(next)) {
    if (next === start.id) return true;
    seen.add(next);
    next = byId.get(next)?.replaces;
  }
  return false;
}
