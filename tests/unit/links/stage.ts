/** Real servers on this machine that play every way in which a link can go wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer, type AddressInfo, type Server as RawServer } from 'node:net';
import { goodManners, type Manners } from '../../../scripts/links/manners.ts';
import { selfSigned } from './certificate.ts';

type Play = (request: IncomingMessage, response: ServerResponse, visits: number) => void;

/** The servers, what they were asked, and how to close them. */
export interface Stage {
  readonly plain: number;
  readonly secure: number;
  readonly raw: number;
  /** A port at which nobody listens. */
  readonly closed: number;
  /** Every request as 'METHOD host/path', in order. */
  readonly asked: string[];
  /** Bytes that the endless answer could get rid of. */
  readonly poured: () => number;
  readonly close: () => Promise<void>;
}

let poured = 0;

const answer =
  (status: number, headers: Record<string, string> = {}, body = 'some text'): Play =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const onlyGet =
  (play: Play): Play =>
  (request, response, visits) =>
    request.method === 'HEAD' ? response.writeHead(405).end() : play(request, response, visits);
const afterVisits =
  (number: number, first: Play, then: Play): Play =>
  (request, response, visits) =>
    (visits <= number ? first : then)(request, response, visits);
const to = (status: number, location: string): Play => answer(status, { location });

/** What is played at each path, on any host. */
const plays: Record<string, Play> = {
  '/': answer(200),
  '/opens': answer(200),
  '/empty': answer(204, {}, ''),
  '/only-get': onlyGet(answer(200)),
  '/head-404': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
  '/document.pdf': answer(200, { 'content-type': 'application/pdf' }),
  '/gone-politely.pdf': answer(200),
  '/moved': to(301, '/opens'),
  '/moved-308': to(308, '/opens'),
  '/moved-elsewhere': (request, response) =>
    response.writeHead(301, { location: `http://other.test:${request.socket.localPort}/opens` }).end(),
  '/moved-to-home': to(301, '/'),
  '/chain': to(301, '/chain-2'),
  '/chain-2': to(308, '/chain-3'),
  '/chain-3': to(301, '/opens'),
  '/for-now': to(302, '/opens'),
  '/see-other': to(303, '/opens'),
  '/for-now-307': to(307, '/opens'),
  '/moved-then-for-now': to(301, '/for-now'),
  '/for-now-then-moved': to(302, '/moved'),
  '/moved-to-gone': to(301, '/gone'),
  '/moved-to-forbidden': to(301, '/forbidden'),
  '/circle': to(301, '/circle-2'),
  '/circle-2': to(302, '/circle'),
  '/itself': to(301, '/itself'),
  '/endless': to(301, '/endless/1'),
  '/no-location': answer(301),
  '/broken-location': to(301, 'http://['),
  '/to-mail': to(301, 'mailto:somebody@example.org'),
  '/to-file': to(302, 'file:///etc/passwd'),
  '/to-private': to(301, 'http://10.0.0.1/'),
  '/to-metadata': to(302, 'http://169.254.169.254/latest/meta-data/'),
  '/to-private-name': to(302, 'http://private.test/'),
  '/unauthorized': answer(401),
  '/forbidden': answer(403),
  '/not-acceptable': answer(406),
  '/teapot': answer(418),
  '/legal': answer(451),
  '/odd-999': answer(999),
  '/missing': answer(404),
  '/gone': answer(410),
  '/busy-once': afterVisits(1, answer(429, { 'retry-after': '7' }), answer(200)),
  '/busy-until-a-date': afterVisits(1, answer(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), answer(200)),
  '/busy-for-long': answer(429, { 'retry-after': '86400' }),
  '/busy-always': answer(429),
  '/timeout-408': answer(408),
  '/error-once': afterVisits(2, answer(500), answer(200)),
  '/error-always': answer(500),
  '/unavailable-for-long': answer(503, { 'retry-after': '86400' }),
  '/bad-gateway': answer(502),
  '/silent': () => undefined,
  '/slow-body': onlyGet((_, response) => response.writeHead(200).write('a')),
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/reset-once': afterVisits(1, (request) => request.socket.resetAndDestroy(), answer(200)),
  '/cut-short': onlyGet((request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('a', () => request.socket.destroy());
  }),
  '/huge': onlyGet((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    pour(response);
  }),
};

/** What robots.txt says, by the first part of the host's name; other hosts have none. */
const robots: Record<string, Play> = {
  closed: answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /'),
  half: answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private\nAllow: /'),
  named: answer(200, { 'content-type': 'text/plain' }, 'User-agent: hph-cyber-catalog-links\nDisallow: /\n'),
  others: answer(200, { 'content-type': 'text/plain' }, 'User-agent: someone-else\nDisallow: /\n'),
  unwell: answer(500),
  guarded: answer(403),
  moved: to(301, 'http://half.test:PORT/robots.txt'),
  patient: answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nCrawl-delay: 9\n'),
  endless: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    pour(response);
  },
};

/** Opens the curtain. */
export async function openStage(): Promise<Stage> {
  poured = 0;
  const asked: string[] = [];
  const visits = new Map<string, number>();
  const play = (request: IncomingMessage, response: ServerResponse): void => {
    const place = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url}`;
    asked.push(`${request.method} ${place}`);
    visits.set(place, (visits.get(place) ?? 0) + 1);
    playOf(request)(request, response, visits.get(place) ?? 1);
  };
  const plain = createServer(play);
  const secure = createSecureServer(selfSigned('secure.test'), play);
  // A handshake that fails leaves its connection to us.
  secure.on('tlsClientError', (_, socket) => socket.destroy());
  const raw = createRawServer((socket) => {
    socket.on('error', () => undefined).end('SSH-2.0-not-a-web-server\r\n', () => socket.destroy());
  });
  const closed = createRawServer();
  const [plainPort, securePort, rawPort, closedPort] = await Promise.all([plain, secure, raw, closed].map(listen));
  await close(closed);
  return {
    plain: plainPort ?? 0,
    secure: securePort ?? 0,
    raw: rawPort ?? 0,
    closed: closedPort ?? 0,
    asked,
    poured: () => poured,
    close: async () => {
      plain.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([plain, secure, raw].map(close));
    },
  };
}

/** Manners for the stage: every name of .test is this machine, pauses are only written down, and patience is short. */
export function stageManners(pauses: number[] = []): Manners {
  return {
    ...goodManners,
    timeout: 400,
    gap: 500,
    backoff: 4_000,
    sleep: (time, signal) => {
      signal.throwIfAborted();
      pauses.push(time);
      return Promise.resolve();
    },
    random: () => 0,
    isPublic: (address) => address === '127.0.0.1',
    lookup: (hostname, _options, found) => {
      if (hostname === 'private.test') found(null, [{ address: '192.168.0.1', family: 4 }]);
      else if (hostname.endsWith('.test')) found(null, [{ address: '127.0.0.1', family: 4 }]);
      else
        found(
          Object.assign(new Error(hostname), { code: hostname.startsWith('later') ? 'EAI_AGAIN' : 'ENOTFOUND' }),
          [],
        );
    },
  };
}

function playOf(request: IncomingMessage): Play {
  const { url = '/', headers } = request;
  const port = String(request.socket.localPort);
  if (url === '/robots.txt') {
    const host = (headers.host ?? '').split('.')[0] ?? '';
    if (host === 'moved') return to(301, `http://half.test:${port}/robots.txt`);
    return robots[host] ?? answer(404);
  }
  const endless = /^\/endless\/(\d+)$/.exec(url);
  if (endless) return to(301, `/endless/${Number(endless[1]) + 1}`);
  return plays[url.replace(/\?.*$/, '')] ?? answer(404);
}

/** Writes until the other side hangs up. */
function pour(response: ServerResponse): void {
  const part = 'x'.repeat(16 * 1024);
  const more = (): void => {
    while (!response.destroyed) {
      poured += part.length;
      if (!response.write(part)) return void response.once('drain', more);
    }
  };
  more();
}

async function listen(server: Server | RawServer): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server | RawServer): Promise<void> {
  await new Promise((closed) => server.close(closed));
}
