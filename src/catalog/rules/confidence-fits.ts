import type { Source } from '../../schema/evidence.ts';
import type { CatalogFiles, Finding } from '../files.ts';
import { documentNamed, ownDocuments } from '../lookup.ts';
import { objectsOf, sourcesOf } from './walk.ts';

/** Kinds of documents whose own word confirms a fact. */
export const FIRST_HAND: readonly Source['kind'][] = ['list', 'publisher', 'government', 'law'];

/**
 * “Confirmed” needs a document of the publisher, a government body, a law or a list; “reported” is for what only others
 * say. Public files confirm that an address is in use, and nothing of what stands there.
 */
export function* confidenceFitsItsSources(files: CatalogFiles): Generator<Finding> {
  for (const place of objectsOf(files)) {
    const { folder, id, path, value } = place;
    if (value['confidence'] !== 'confirmed') continue;
    const own = ownDocuments(files, folder, id);
    const kinds = sourcesOf(place).map((name) => documentNamed(files, own, name)?.kind);
    const isAddress = typeof value['url'] === 'string';
    const confirming = isAddress ? [...FIRST_HAND, 'files' as const] : FIRST_HAND;
    if (kinds.includes(undefined) || kinds.some((kind) => kind && confirming.includes(kind))) continue;
    yield {
      folder,
      id,
      path: [...path, 'confidence'],
      found: `confirmed by ${kinds.join(' and ')} only`,
      allowed: 'reported',
    };
  }
}
