import type { Source } from '../../schema/evidence.ts';
import type { CatalogFiles, Finding, Folder } from '../files.ts';
import { objectsOf } from './walk.ts';

const FIRST_HAND: readonly Source['kind'][] = ['list', 'publisher', 'government', 'law'];

/**
 * “Confirmed” needs a document of the publisher, a government body, a law or a list; “reported” is for what only others
 * say. Public files confirm that an address is in use, and nothing of what stands there.
 */
export function* confidenceFitsItsSources(files: CatalogFiles): Generator<Finding> {
  for (const { folder, id, path, value } of objectsOf(files)) {
    if (value['confidence'] !== 'confirmed' || !Array.isArray(value['sources'])) continue;
    const kinds = value['sources'].map((name: string) => sourceOf(files, folder, id, name)?.kind);
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

/** The document behind a short name: the file's own one, or the shared one. */
function sourceOf(files: CatalogFiles, folder: Folder, id: string, name: string): Source | undefined {
  const own =
    folder === 'resources'
      ? files.resources.get(id)?.sources
      : folder === 'partners'
        ? files.partners.get(id)?.sources
        : undefined;
  return own?.[name] ?? files.sources.get(name);
}
