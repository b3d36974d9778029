/** Real servers on this machine that play every way in which a link can go wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer, type Server as RawServer } from 'node:net';
import { goodManners, type Manners } from '../../../scripts/links/manners.ts';
import { listen } from '../../../scripts/ports.ts';
import { selfSigned } from './certificate.ts';
import { playOf, poured } from './plays.ts';

/** The servers, what they were asked, and how to close them. */
export interface Stage {
  readonly plain: number;
  readonly secure: number;
  readonly raw: number;
  /** A port at which nobody listens. */
  readonly closed: number;
  /** Every request as 'METHOD host/path', in order. */
  readonly asked: string[];
  /** Who asked, by the names that the requests gave. */
  readonly askers: Set<string | undefined>;
  /** Bytes that the endless answer could get rid of. */
  readonly poured: () => number;
  readonly close: () => Promise<void>;
}

/** Opens the curtain. */
export async function openStage(): Promise<Stage> {
  poured.bytes = 0;
  const asked: string[] = [];
  const askers = new Set<string | undefined>();
  const visits = new Map<string, number>();
  const play = (request: IncomingMessage, response: ServerResponse): void => {
    const place = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url}`;
    asked.push(`${request.method} ${place}`);
    askers.add(request.headers['user-agent']);
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
    askers,
    poured: () => poured.bytes,
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

async function close(server: Server | RawServer): Promise<void> {
  await new Promise((closed) => server.close(closed));
}
