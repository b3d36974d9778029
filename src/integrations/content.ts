import { renamesOf, type Rename } from '../catalog/former.ts';
import type { Fault } from '../intake/fault.ts';
import { readContent } from '../intake/read.ts';

/** What the steps of a build need to know of the content. */
export interface Content {
  readonly faults: readonly Fault[];
  readonly renames: readonly Rename[];
}

const known = new Map<string, Content>();

/** Reads a folder of content at the first question only; what else it says is not kept, for it would fill the memory. */
export function contentOf(root: string): Content {
  const content = known.get(root) ?? look(root);
  known.set(root, content);
  return content;
}

function look(root: string): Content {
  const { faults, files } = readContent(root);
  return { faults, renames: renamesOf(files) };
}
