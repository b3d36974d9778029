import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Manners } from './manners.ts';

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  /** Media type without parameters; '' when none was given. */
  readonly type: string;
  /** The first bytes of the body; '' for HEAD. */
  readonly body: string;
}

/** Why no answer came. */
export interface Failure {
  readonly failure: 'name' | 'slow' | 'certificate' | 'broken' | 'private';
  readonly detail: string;
}

/** Sends one request and reads at most `manners.most` bytes. Follows nothing, repeats nothing, and rejects only when `signal` ends the run. */
export async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  manners: Manners,
  signal: AbortSignal,
): Promise<Answer | Failure> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(hostname) !== 0 && !manners.isPublic(hostname)) return privateHost(hostname);
  const limit = AbortSignal.timeout(manners.timeout);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  try {
    return await new Promise<Answer>((settle, reject) => {
      const sent = request(url, {
        method,
        agent: false,
        signal: AbortSignal.any([limit, signal]),
        lookup: publicLookup(manners),
        headers: { 'user-agent': manners.userAgent, accept: '*/*' },
      });
      // Not once: a connection may complain again after we have hung up.
      sent.on('error', reject);
      sent.once('response', (response) => {
        readSome(response, manners.most).then((body) => {
          settle(answerOf(response, body));
          sent.destroy();
        }, reject);
      });
      sent.end();
    });
  } catch (error) {
    signal.throwIfAborted();
    return failureOf(error as NodeJS.ErrnoException, limit.aborted);
  }
}

async function readSome(response: IncomingMessage, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most).toString('utf8');
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: string): Answer {
  return {
    status: statusCode,
    location: headers.location,
    retryAfter: headers['retry-after'],
    type: (headers['content-type'] ?? '').replace(/;.*$/, '').trim().toLowerCase(),
    body,
  };
}

class PrivateAddress extends Error {}

/** Looks a name up and keeps only public addresses, so that no name leads into a private network. */
function publicLookup(manners: Manners): LookupFunction {
  return (hostname, options, found) => {
    manners.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      const open = addresses.filter(({ address }) => manners.isPublic(address));
      const [first] = open;
      if (!first) return found(new PrivateAddress(hostname), []);
      return options.all ? found(null, open) : found(null, first.address, first.family);
    });
  };
}

const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|EPROTO/;

function failureOf(error: NodeJS.ErrnoException, isLate: boolean): Failure {
  const code = error.code ?? error.name;
  if (isLate) return { failure: 'slow', detail: 'no complete answer in time' };
  if (error instanceof PrivateAddress) return privateHost(error.message);
  if (code === 'ENOTFOUND') return { failure: 'name', detail: 'the host name leads nowhere' };
  if (CERTIFICATE.test(code)) return { failure: 'certificate', detail: `no safe connection (${code})` };
  return { failure: 'broken', detail: `the connection failed (${code})` };
}

function privateHost(host: string): Failure {
  return { failure: 'private', detail: `${host} is not on the public internet` };
}
