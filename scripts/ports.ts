import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** A port of this machine on which nothing listens, so that two people can test on it at once. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Lets a server listen to this machine alone, on any free port, which it returns. Rejects when it cannot. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server);
}

/** The port on which a server listens. Throws when it listens on none. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
