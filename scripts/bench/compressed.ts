/** A server that sends everything in brotli, as a good host does. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../ports.ts';

/** Pages made out of those of the site, at their addresses below a path. */
interface Twins {
  below: string;
  made: (html: string) => string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the build in `dist` at the root of any free port of this machine. */
export async function serveCompressed(dist: string, twins?: Twins): Promise<Server> {
  // Compressed once: the processor is what is measured.
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const isTwin = twins !== undefined && path.startsWith(`${twins.below}/`);
    const address = isTwin ? path.slice(twins.below.length) : path;
    const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
    try {
      const body =
        compressed.get(path) ??
        brotliCompressSync(isTwin ? twins.made(readFileSync(file, 'utf8')) : readFileSync(file));
      compressed.set(path, body);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=60' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await listen(server);
  return server;
}
