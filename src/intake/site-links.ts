import type { CatalogFiles } from '../catalog/files.ts';
import type { Fault } from './fault.ts';
import { faultIn, readProse, type Prose } from './prose.ts';

/** An address of an entry on this site: its folder, its id and, after that, perhaps one of its editions. */
const ENTRY = /^\/(resources|partners|start)\/([^/.?#]+)(?:\/([^/.?#]+))?/;

/** The links of a text to entries of this site that there are not; of a file in `unread` its own faults tell already. */
export function siteLinkFaults(prose: Prose, files: CatalogFiles, unread: ReadonlySet<string>): Fault[] {
  return readProse(prose).nodes.flatMap((node) => {
    const [address, folder, id = '', edition] = (node.type === 'link' && ENTRY.exec(node.url)) || [];
    if (address === undefined || unread.has(`${folder}/${id}`)) return [];
    const fault = (allowed: string): Fault[] => [faultIn(prose, node, `a link to ${address}`, allowed)];
    const known = files[folder as 'resources' | 'partners' | 'start'];
    if (!known.has(id)) return fault(`an entry of content/${folder}: ${[...known.keys()].join(', ')}`);
    const editions = folder === 'resources' ? (files.resources.get(id)?.editions ?? []).map((each) => each.id) : [];
    return edition === undefined || editions.includes(edition)
      ? []
      : fault(`an edition of ${id}: ${editions.join(', ') || 'it has none'}`);
  });
}
