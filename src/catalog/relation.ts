import type { z } from 'zod';
import type { Grounds } from '../schema/evidence.ts';
import type { relation } from '../schema/relation.ts';
import { partnerPath, resourcePath } from './address.ts';
import type { CatalogFiles } from './files.ts';
import { known } from './known.ts';
import { fullTitle, type Resource } from './resource.ts';

/** Another entry that this one relates to, whichever side states it. */
export interface Relation extends Grounds {
  readonly to: Neighbor;
  readonly kind: z.infer<typeof relation>['kind'];
  readonly note: string;
  /** True when the other entry states the relation, so that it reads the other way round. */
  readonly inverse: boolean;
  /** Entry whose file names the sources. */
  readonly statedBy: string;
}

/** As much of another entry as a link to it needs. */
export interface Neighbor {
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly shortName: string;
}

/** A work as others link to it. */
export function workNeighbor(work: Pick<Resource, 'key' | 'path' | 'title' | 'acronym' | 'shortName'>): Neighbor {
  return { key: work.key, path: work.path, name: fullTitle(work), shortName: work.shortName };
}

/** Finds the neighbor with a key, such as resources/hicp; what it returns throws a RangeError for a key of no entry. */
export function makeNeighbors(files: CatalogFiles): (key: string) => Neighbor {
  const works = [...files.resources].map(([id, facts]) =>
    workNeighbor({ ...facts, key: `resources/${id}`, path: resourcePath(id) }),
  );
  const partners = [...files.partners].map(([id, { name, shortName }]): Neighbor => {
    return { key: `partners/${id}`, path: partnerPath(id), name, shortName };
  });
  const neighbors = new Map([...works, ...partners].map((neighbor) => [neighbor.key, neighbor]));
  return (key) => known(neighbors, key);
}

/** The relations of each entry by its key, whichever side states them. */
export function relationsByKey(files: CatalogFiles, neighbor: (key: string) => Neighbor): Map<string, Relation[]> {
  const byKey = new Map<string, Relation[]>();
  for (const [key, relation] of allRelations(files, neighbor)) {
    const others = byKey.get(key) ?? [];
    byKey.set(key, [...others, relation]);
  }
  return byKey;
}

/** Each stated relation twice: for the entry that states it, and turned round for the other one. */
function* allRelations(files: CatalogFiles, neighbor: (key: string) => Neighbor): Generator<[key: string, Relation]> {
  for (const folder of ['resources', 'partners'] as const) {
    for (const [id, { relations }] of files[folder]) {
      const key = `${folder}/${id}`;
      for (const { to, ...rest } of relations) {
        yield [key, { ...rest, to: neighbor(to), inverse: false, statedBy: key }];
        yield [to, { ...rest, to: neighbor(key), inverse: true, statedBy: key }];
      }
    }
  }
}
