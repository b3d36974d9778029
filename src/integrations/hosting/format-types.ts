import { readdirSync } from 'node:fs';
import type { Format } from '../../formats/format.ts';

const folder = new URL('../../formats/', import.meta.url);

/** The media type of each format by its ending, as the file of the format states it. */
export const formatTypes: ReadonlyMap<string, string> = new Map(await Promise.all(filesOfFormats().map(typeOf)));

/** The same files that src/formats/index.ts gathers, which only a bundler can read. */
function filesOfFormats(): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  return found
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'format.ts')
    .sort();
}

async function typeOf(name: string): Promise<[ending: string, type: string]> {
  const { default: format } = (await import(/* @vite-ignore */ new URL(name, folder).href)) as { default: Format };
  return [name.slice(0, -'.ts'.length), format.mediaType];
}
