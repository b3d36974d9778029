import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { setTimeout as wait } from 'node:timers/promises';
import { isPublicAddress } from './public.ts';

/** How the link checker behaves toward the servers that it asks. Times are in milliseconds. */
export interface Manners {
  readonly userAgent: string;
  /** Longest time for one request, from the name look-up to the last byte that is read. */
  readonly timeout: number;
  /** Bytes of a body that are read at most. */
  readonly most: number;
  /** Requests for one address of a chain at most: a HEAD, then GETs. */
  readonly attempts: number;
  /** Redirects that are followed at most. */
  readonly hops: number;
  /** Pause between two requests to one host; up to half of it is added at random. */
  readonly gap: number;
  /** First pause before another attempt; it doubles with each. */
  readonly backoff: number;
  /** Longest pause that a server may ask for with Retry-After or Crawl-delay. */
  readonly longestWait: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  readonly sleep: (time: number, signal: AbortSignal) => Promise<unknown>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Tells whether an IP address is one of the public internet; others are never asked. */
  readonly isPublic: (address: string) => boolean;
  /** Finds the IP addresses of a host name. */
  readonly lookup: (
    hostname: string,
    options: LookupAllOptions,
    found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
  ) => void;
}

/** Slow on purpose: nobody waits for a check of links, and no server should notice it. */
export const goodManners: Manners = {
  userAgent: userAgentFor(process.env['REPOSITORY_URL']),
  timeout: 20_000,
  most: 64 * 1024,
  attempts: 4,
  hops: 10,
  gap: 2_000,
  backoff: 4_000,
  longestWait: 120_000,
  hosts: 6,
  sleep: (time, signal) => wait(time, undefined, { signal }),
  random: Math.random,
  isPublic: isPublicAddress,
  lookup,
};

/** The name that we give: whoever runs the check says where a server's keeper can ask about it. */
export function userAgentFor(repository: string | undefined): string {
  return `hph-cyber-catalog-links/1 (weekly link check${repository ? `; +${repository}` : ''})`;
}
