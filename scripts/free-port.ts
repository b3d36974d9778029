import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine on which nothing listens, so that two people can test on it at once. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
