/** A record of links and a journal in a folder of their own, which is there while a test runs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { LinkCheck } from '../../../src/schema/link-state.ts';

let folder = '';

/** Makes the folder before each test of the file that calls it, and takes it away after. */
export function keepRecord(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

export const stateFile = (): string => join(folder, 'link-state.json');

/** In a folder that is not there yet, as after a fresh clone. */
export const journalFile = (): string => join(folder, 'cache/journal.jsonl');

/** What the record says of each address. */
export const readState = (): Record<string, LinkCheck> =>
  (JSON.parse(readFileSync(stateFile(), 'utf8')) as { addresses: Record<string, LinkCheck> }).addresses;
