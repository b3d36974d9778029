import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ID_PATTERN } from '../schema/id.ts';
import type { Fault } from './fault.ts';

const LARGEST = 64 * 1024;

/** A content file as text, with its place. */
export interface TextFile {
  /** Path from the top of the project. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/**
 * Reads every file of one folder of content. Names that start with _ are not published; those that start with a dot
 * belong to editors and systems. Faulty files become faults, never exceptions;
 * the `ids` are those of all files with a proper name, faulty ones included.
 */
export function readFolder(
  root: string,
  folder: string,
  ending: '.md' | '.mdx' | '.yaml',
): { ids: string[]; files: TextFile[]; faults: Fault[] } {
  const ids: string[] = [];
  const files: TextFile[] = [];
  const faults: Fault[] = [];
  // A folder without files is no folder in git: it says nothing, which is no fault.
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  for (const name of names) {
    if (/^[._]/.test(name)) continue;
    const file = `content/${folder}/${name}`;
    const fault = (found: string, allowed: string): number =>
      faults.push({ file, line: 1, field: 'file', found, allowed });
    const id = name.slice(0, -ending.length);
    if (!name.endsWith(ending)) fault(`the name ${name}`, `names that end in ${ending}`);
    else if (!ID_PATTERN.test(id))
      fault(`the name ${name}`, `lower-case letters, digits and single hyphens before ${ending}`);
    else {
      ids.push(id);
      const bytes = bytesOf(join(root, folder, name));
      if (bytes === undefined)
        fault('a folder, a link that leads nowhere, or no leave to read', 'a file that can be read');
      else if (bytes.length === 0) fault('an empty file', 'front matter and text');
      else if (bytes.length > LARGEST) fault(`${bytes.length} bytes`, `at most ${LARGEST} bytes`);
      else {
        const text = decode(bytes);
        if (text === undefined) fault('bytes that are not UTF-8', 'UTF-8 text');
        else if (text.trim() === '') fault('an empty file', 'front matter and text');
        else files.push({ file, id, text });
      }
    }
  }
  return { ids, files, faults };
}

/** What a file holds; undefined for what cannot be read, or is no file and might be waited for without end. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
