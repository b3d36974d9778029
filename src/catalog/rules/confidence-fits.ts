import type { Source } from '../../schema/evidence.ts';
import type { CatalogFiles, Finding } from '../files.ts';
import { documentNamed, ownDocuments } from '../lookup.ts';
import { objectsOf } from './walk.ts';

/** Kinds of documents whose own word confirms a fact. */
export const FIRST_HAND: readonly Source['kind'][] = ['list', 'publisher', 'government', 'law'];

/**
 * “Confirmed” needs a document of the publisher, a government body, a law or a list; “reported” is for what only others
 * say. Public files confirm that an address is in use, and nothing of what stands there.
 */
export function* confidenceFitsItsSources(files: CatalogFiles): Generator<Finding> {
  for (const { folder, id, path, value } of objectsOf(files)) {
    if (value['confidence'] !== 'confirmed' || !Array.isArray(value['sources'])) continue;
    const own = ownDocuments(files, folder, id);
    const kinds = value['sources'].map((name: string) => documentNamed(files, own, name)?.kind);
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
