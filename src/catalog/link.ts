import type { LinkCheck } from '../schema/link-state.ts';
import type { LinkFacts } from '../schema/link.ts';
import { formatDate } from './date.ts';

/** What is known about an outward address: what the link checker found there last. */
export interface Checked {
  readonly state: LinkCheck['state'] | 'unchecked';
  /** The day of the check; null before the first one. */
  readonly checkedOn: string | null;
  /** Where the server sends readers for good; null unless the state is moved. No person has looked at it yet. */
  readonly movedTo: string | null;
}

/** An outward link with what was found at its address. */
export interface Link extends LinkFacts, Checked {}

const UNCHECKED: Checked = { state: 'unchecked', checkedOn: null, movedTo: null };

/** Puts what was found at its address beside anything that has one. */
export function withCheck<T extends { readonly url: string | null }>(
  linked: T,
  checks: ReadonlyMap<string, LinkCheck>,
): T & Checked {
  const check = linked.url === null ? undefined : checks.get(linked.url);
  if (!check) return { ...linked, ...UNCHECKED };
  return { ...linked, state: check.state, checkedOn: check.checkedOn, movedTo: check.movedTo };
}

/** What a list of links is called: it says so when there are files to open or save among them. */
export function titleOfLinks(links: readonly Pick<Link, 'kind'>[]): string {
  return links.some(({ kind }) => kind === 'download') ? 'Files and links' : 'Links';
}

/**
 * The state and date of a link in words, as they stand beside it.
 * @example checkWords({ state: 'ok', checkedOn: '2026-11-21', movedTo: null }) // 'opened November 21, 2026'
 */
export function checkWords({ state, checkedOn, movedTo }: Checked): string {
  const day = formatDate(checkedOn ?? '');
  switch (state) {
    case 'unchecked':
      return 'not checked yet';
    case 'ok':
      return `opened ${day}`;
    case 'moved':
      return `moved to ${placeOf(movedTo ?? '')}, seen ${day}`;
    case 'refuses':
      return `refuses programs, ${day}`;
    case 'dead':
    case 'unreachable':
      return `did not open on ${day}`;
  }
}

/** Where an address leads, as far as a line has room: its host and path. */
function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/\/$/, '');
}
