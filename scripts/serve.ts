/**
 * Serves a built site from this machine, as a plain file server would.
 *
 *   node scripts/serve.ts [--dir dist] [--port 4321] [--base /]
 *
 * It is for reading and testing; publish dist/ with a real server.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../src/integrations/hosting/media-types.ts';
import { settingsFrom } from '../src/integrations/settings.ts';
import { numberOf, readOptions } from './options.ts';
import { portOf } from './ports.ts';

const host = '127.0.0.1';

/**
 * Starts serving the folder `dir` under the path `base` ('/' or '/some/base/').
 * Port 0 means any free one. Rejects when the port is taken or the folder is missing.
 */
export async function serve(dir: string, base: string, port: number): Promise<Server> {
  const folder = resolve(dir);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${dir} holds no built site. Run "npm run build" first.`);
  }
  const sendFile = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = mediaTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const path = pathBelow(base, request);
    if (path === undefined) {
      sendNotFound(folder, response);
    } else if (isFolderWithoutSlash(folder, path)) {
      response.writeHead(301, { Location: `${base}${path.slice(1)}/` }).end();
    } else {
      request.url = path;
      sendFile(request, response, () => {
        sendNotFound(folder, response);
      });
    }
  });
  await new Promise<void>((resolveListening, reject) => {
    server.once('error', reject).listen(port, host, resolveListening);
  });
  return server;
}

/** The path within the site, starting with a slash, or undefined outside of the base path. */
function pathBelow(base: string, request: IncomingMessage): string | undefined {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('..')) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (import.meta.main) {
  const { values } = readOptions(import.meta.filename, {
    options: {
      dir: { type: 'string' },
      base: { type: 'string' },
      port: { type: 'string' },
    },
  });
  try {
    const { base, outDir } = settingsFrom({ ...process.env, ...(values.base && { BASE_PATH: values.base }) });
    const dir = values.dir ?? outDir;
    const server = values.port
      ? await serve(dir, base, numberOf('port', values.port))
      : // The usual port may be taken by another site; any free one will do then.
        await serve(dir, base, 4321).catch(() => serve(dir, base, 0));
    const port = portOf(server);
    console.log(`The catalog is at http://${host}:${port}${base} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
