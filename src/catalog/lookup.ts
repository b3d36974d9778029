import type { Source } from '../schema/evidence.ts';
import type { CatalogFiles, Folder } from './files.ts';

/** Documents of one file by short name, as its own facts name them. */
export type OwnDocuments = Readonly<Record<string, Source>>;

const folders: readonly string[] = [
  'resources',
  'partners',
  'organizations',
  'sources',
  'start',
  'changes',
] satisfies Folder[];

/**
 * Tells whether there is a file behind a folder and an id.
 * @example hasEntry(files, 'resources/hicp') // true
 */
export function hasEntry(files: CatalogFiles, path: string): boolean {
  const [folder = '', id = ''] = path.split('/');
  return isFolder(folder) && files[folder].has(id);
}

/** The documents that a file declares itself; only works and partners may. */
export function ownDocuments(files: CatalogFiles, folder: Folder, id: string): OwnDocuments {
  const facts = folder === 'resources' || folder === 'partners' ? files[folder].get(id) : undefined;
  return facts?.sources ?? {};
}

/** The document behind a short name: the file's own one, or the shared one. */
export function documentNamed(files: CatalogFiles, own: OwnDocuments, name: string): Source | undefined {
  return Object.hasOwn(own, name) ? own[name] : files.sources.get(name);
}

function isFolder(name: string): name is Folder {
  return folders.includes(name);
}
