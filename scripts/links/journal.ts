import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { linkCheck, type LinkCheck } from '../../src/schema/link-state.ts';
import { compareKeys } from '../../src/catalog/order.ts';

/**
 * Keeps findings as they come, so that a run that is killed loses none: each is one line added to a journal beside
 * the state file. The next run reads the journal into the state file before it does anything else.
 */
export class Journal {
  readonly #stateFile: string;
  readonly #journalFile: string;
  readonly checks: Map<string, LinkCheck>;

  /** Opens the state file and what an interrupted run left behind. Throws when the state file is not ours. */
  constructor(stateFile: string, journalFile: string) {
    this.#stateFile = stateFile;
    this.#journalFile = journalFile;
    this.checks = new Map([...readState(stateFile), ...readLines(journalFile)]);
  }

  add(address: string, check: LinkCheck): void {
    mkdirSync(dirname(this.#journalFile), { recursive: true });
    appendFileSync(this.#journalFile, `${JSON.stringify([address, check])}\n`);
    this.checks.set(address, check);
  }

  /** Writes the state file whole, in one step, with only the addresses that are still in the catalog; then the journal may go. */
  settle(addresses: ReadonlySet<string>): void {
    const kept = [...this.checks].filter(([address]) => addresses.has(address)).sort(([a], [b]) => compareKeys(a, b));
    const beside = `${this.#stateFile}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify({ addresses: Object.fromEntries(kept) }, undefined, 2)}\n`);
    renameSync(beside, this.#stateFile);
    rmSync(this.#journalFile, { force: true });
  }
}

function readState(file: string): [string, LinkCheck][] {
  if (!existsSync(file)) return [];
  const { addresses } = JSON.parse(readFileSync(file, 'utf8')) as { addresses: Record<string, unknown> };
  return Object.entries(addresses).map(([address, check]) => [address, linkCheck.parse(check)]);
}

const journalLine = z.tuple([z.string(), linkCheck]);

/** A kill may cut the last line short; what cannot be read is asked again. */
function readLines(file: string): [string, LinkCheck][] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line): [string, LinkCheck][] => {
    try {
      const { data } = journalLine.safeParse(JSON.parse(line));
      return data ? [data] : [];
    } catch {
      return [];
    }
  });
}
