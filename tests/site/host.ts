/** A host that serves a built site by its `_headers` file, as Netlify and Cloudflare Pages read it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../../scripts/ports.ts';
import { mediaTypes, unknownToHosts } from '../../src/integrations/hosting/media-types.ts';
import { filesIn } from './builds.ts';

/** What the host would answer; a test may spoil it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** The rules of a `_headers` file: patterns with their headers. */
export function readRules(text: string): [pattern: string, headers: [string, string][]][] {
  return text.split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    return [pattern, lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) as [string, string])];
  });
}

/** The headers that the rules give a path; those given twice are joined with a comma. */
export function headersFor(rules: ReturnType<typeof readRules>, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [pattern, given] of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of given) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** Serves a folder under a base path on a free port; `spoil` changes replies on their way. */
export async function host(folder: string, base: string, spoil: (path: string, reply: Reply) => void): Promise<Server> {
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = new Set(filesIn(folder));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host.invalid').pathname;
    const inside = path.slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const reply = files.has(file) ? found(folder, file) : missing(folder, files, inside, path);
    Object.assign(reply.headers, headersFor(rules, path));
    spoil(path, reply);
    send(reply, response, request.headers['if-none-match']);
  });
  await listen(server);
  return server;
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.slice(start.length).endsWith(end);
}

function found(folder: string, file: string): Reply {
  const ending = file.split('.').at(-1) ?? '';
  const isKnown = !unknownToHosts.some((unknown) => unknown === ending);
  const body = readFileSync(join(folder, file));
  const headers = {
    'Content-Type': (isKnown ? mediaTypes[ending] : undefined) ?? 'application/octet-stream',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: `"${createHash('sha256').update(body).digest('hex')}"`,
  };
  return { status: 200, headers, body };
}

function missing(folder: string, files: ReadonlySet<string>, inside: string, path: string): Reply {
  if (files.has(`${inside}/index.html`)) return { status: 301, headers: { Location: `${path}/` }, body: Buffer.of() };
  return { ...found(folder, '404.html'), status: 404 };
}

function send({ status, headers, body }: Reply, response: ServerResponse, known: string | undefined): void {
  if (status === 200 && known !== undefined && known === headers['ETag']) {
    response.writeHead(304, headers).end();
    return;
  }
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  response.writeHead(status, { 'Content-Encoding': 'br', ...headers });
  response.end(headers['Content-Encoding'] === 'identity' ? body : brotliCompressSync(body, quick));
}
