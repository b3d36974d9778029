import type { Source } from '../schema/evidence.ts';
import type { CatalogFiles } from './files.ts';
import { withCheck, type Checked } from './link.ts';
import { documentNamed, type OwnDocuments } from './lookup.ts';
import type { Neighbor } from './relation.ts';
import { hasEnded, type Edition, type Resource } from './resource.ts';

/** A document that was read, with the entries whose facts rest on it. */
export interface Document extends Source, Checked {
  readonly usedBy: readonly Neighbor[];
}

/** Every document that the facts of one entry name, by its short name there: its own ones and shared ones. */
export function documentsOf(files: CatalogFiles, facts: { sources: OwnDocuments }): Map<string, Source & Checked> {
  const named = new Set(namesIn(facts));
  return new Map(
    [...named].flatMap((name) => {
      const document = documentNamed(files, facts.sources, name);
      return document ? [[name, withCheck(document, files.linkChecks)]] : [];
    }),
  );
}

/** The documents of a work on which the page of one edition rests, in the order of the work. */
export function documentsOfEdition(resource: Resource, edition: Edition): Resource['documents'] {
  const facts = [edition, ...edition.links, ...edition.otherDates, ...(hasEnded(resource) ? [resource.status] : [])];
  const used = new Set(facts.flatMap(({ sources }) => sources));
  return new Map([...resource.documents].filter(([name]) => used.has(name)));
}

/**
 * Every document once, however many entries name it, in the order of publisher and title. Two copies of one page, read
 * at different times, are two documents under one address; their titles tell them apart.
 */
export function joinDocuments(
  entries: readonly { key: string; documents: ReadonlyMap<string, Source & Checked> }[],
  neighbor: (key: string) => Neighbor,
): Document[] {
  const byName = new Map<string, { document: Source & Checked; usedBy: Map<string, Neighbor> }>();
  for (const { key, documents } of entries) {
    for (const document of documents.values()) {
      const name = `${document.url ?? document.publisher}: ${document.title}`;
      const known = byName.get(name) ?? { document, usedBy: new Map<string, Neighbor>() };
      known.usedBy.set(key, neighbor(key));
      byName.set(name, known);
    }
  }
  return [...byName.values()]
    .map(({ document, usedBy }) => ({ ...document, usedBy: [...usedBy.values()] }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
}

/** The short names that all facts within a value give as their sources. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(part)) yield* part.filter((name) => typeof name === 'string');
    else yield* namesIn(part);
  }
}
