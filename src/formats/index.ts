import type { Format } from './format.ts';
import { compareKeys } from '../catalog/order.ts';

const files = import.meta.glob<{ default: Format }>(['./*.ts', '!./index.ts', '!./format.ts'], { eager: true });

/** Every format of this folder by its extension; a new file is found without an edit here. */
export const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries(files)
    .map(([path, file]) => [path.slice('./'.length, -'.ts'.length), file.default] as const)
    .sort(([a], [b]) => compareKeys(a, b)),
);

/** The formats that reference managers read; each edition has a file in each. */
export const citingFormats: ReadonlyMap<string, Format> = new Map(
  [...formats].filter(([, { citesEditions }]) => citesEditions),
);
