import type { LinkCheck } from '../../src/schema/link-state.ts';
import type { Journal } from './journal.ts';
import type { Manners } from './manners.ts';
import { Pace } from './pace.ts';
import { Robots } from './robots.ts';
import { visit, type Company, type Finding } from './visit.ts';

/** What a run is about. */
export interface Run {
  readonly addresses: readonly string[];
  readonly journal: Journal;
  readonly manners: Manners;
  /** The day that findings carry, as '2026-11-21'. */
  readonly today: string;
  /** Ends the run: its time is over, or somebody stopped it. */
  readonly signal: AbortSignal;
  readonly onVisited?: (address: string) => void;
}

/** Visits the addresses, several hosts at a time and each host one by one. Returns those that the time did not suffice for. */
export async function visitAll({ addresses, journal, manners, today, signal, onVisited }: Run): Promise<string[]> {
  const means = { manners, pace: new Pace(manners, signal), signal };
  const company: Company = { ...means, robots: new Robots(means) };
  const left = new Set(addresses);
  const record = recorder(journal, today);
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  // Hosts with many addresses take longest, so they go first.
  hosts.sort((a, b) => b.length - a.length);

  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) {
        const finding = await visit(address, company).catch((error: unknown) => {
          if (signal.aborted) return undefined;
          throw error;
        });
        if (!finding) return;
        record(address, finding);
        left.delete(address);
        onVisited?.(address);
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, worker));
  return [...left];
}

/** Holds failures back until any server has spoken: before that, it may be our own network that is down. */
function recorder(journal: Journal, today: string): (address: string, finding: Finding) => void {
  const held: [string, LinkCheck][] = [];
  let isOnline = false;
  return (address, { heard, ...finding }) => {
    const isOpen = finding.state === 'ok' || finding.state === 'moved';
    const lastOpened = isOpen ? today : (journal.checks.get(address)?.lastOpened ?? null);
    held.push([address, { ...finding, checkedOn: today, lastOpened }]);
    isOnline ||= heard;
    if (isOnline) for (const [name, check] of held.splice(0)) journal.add(name, check);
  };
}
