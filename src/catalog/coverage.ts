import { csfFunctions, idsOf } from '../schema/vocabulary.ts';
import { compareDates } from './date.ts';
import { compareKeys } from './order.ts';
import { editionOf, type Edition, type Resource } from './resource.ts';

type Mapping = Resource['mappings'][number];
export type CsfFunction = Mapping['functions'][number];

/** What a publication says about one function: that it maps to it, how often, or that it does not. */
export type Cell =
  | { readonly kind: 'counted'; readonly references: number }
  | { readonly kind: 'named' | 'not-named' | 'not-in-version' };

/** A published mapping: one line, or one for each part of the publication whose references were counted. */
export interface Coverage {
  readonly resource: Resource;
  readonly mapping: Mapping;
  readonly edition: Edition;
  readonly lines: readonly { readonly part: string | null; readonly cells: ReadonlyMap<CsfFunction, Cell> }[];
}

/** The functions of the NIST Cybersecurity Framework in the order of the framework. */
export const functionNames: readonly CsfFunction[] = idsOf(csfFunctions);

/** Every published mapping: the newer version of the framework first, then by work, then the newer edition; nothing is inferred. */
export function coverageOf(resources: readonly Resource[]): Coverage[] {
  const all = resources.flatMap((resource) =>
    resource.mappings.flatMap((mapping): Coverage[] => {
      const edition = editionOf(resource, mapping.edition);
      return edition ? [{ resource, mapping, edition, lines: linesOf(mapping) }] : [];
    }),
  );
  return all.sort(
    (a, b) =>
      compareKeys(b.mapping.version, a.mapping.version) ||
      a.resource.shortName.localeCompare(b.resource.shortName, 'en') ||
      compareDates(b.edition.issued, a.edition.issued),
  );
}

/** Works for which no published mapping was found. */
export function uncovered(resources: readonly Resource[]): Resource[] {
  return resources.filter(({ mappings }) => mappings.length === 0);
}

function linesOf(mapping: Mapping): Coverage['lines'] {
  const parts = [...new Set(mapping.counts.map(({ part }) => part))];
  const line = (part: string | null): Coverage['lines'][number] => ({
    part,
    cells: new Map(functionNames.map((name) => [name, cellOf(mapping, part, name)])),
  });
  return parts.length > 0 ? parts.map(line) : [line(null)];
}

function cellOf({ functions, version, counts }: Mapping, part: string | null, name: CsfFunction): Cell {
  if (name === 'govern' && version !== '2.0') return { kind: 'not-in-version' };
  if (part !== null) {
    const count = counts.find((counted) => counted.part === part && counted.function === name);
    return { kind: 'counted', references: count?.references ?? 0 };
  }
  return { kind: functions.includes(name) ? 'named' : 'not-named' };
}
