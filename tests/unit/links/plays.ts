/** Every way in which a link can go wrong, by the address at which it is played. */
import type { IncomingMessage, ServerResponse } from 'node:http';

type Play = (request: IncomingMessage, response: ServerResponse, visits: number) => void;

/** Bytes that the endless answers could get rid of. */
export const poured = { bytes: 0 };

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
  '/in-parts': answer(207),
  '/only-get': onlyGet(answer(200)),
  '/head-404': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
  '/document.pdf': answer(200, { 'content-type': 'application/pdf' }),
  '/gone-politely.pdf': answer(200),
  '/gone-loudly.pdf': answer(200, { 'content-type': 'Text/HTML' }),
  '/many-words-gone': answer(410, { 'content-type': `text/${'x'.repeat(400)}` }),
  '/many-words': answer(200, { 'content-type': `text/${'x'.repeat(400)}` }),
  '/moved': to(301, '/opens'),
  '/moved-308': to(308, '/opens'),
  '/moved-elsewhere': (request, response) =>
    response.writeHead(301, { location: `http://other.test:${request.socket.localPort}/opens` }).end(),
  '/moved-to-home': to(301, '/'),
  '/moved-far': to(301, `/${'x'.repeat(500)}`),
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
  '/to-this-machine': to(301, 'http://[::1]/'),
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
  '/busy-for-two-minutes': afterVisits(1, answer(429, { 'retry-after': '120' }), answer(200)),
  '/busy-until-a-date': afterVisits(1, answer(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), answer(200)),
  '/busy-for-long': answer(429, { 'retry-after': '86400' }),
  '/busy-always': answer(429),
  '/timeout-408': answer(408),
  '/timeout-408-twice': afterVisits(2, answer(408), answer(200)),
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
  busy: answer(429, { 'retry-after': '86400' }),
  // Not the rules, whatever it says.
  guarded: answer(403, {}, 'User-agent: *\nDisallow: /'),
  misled: to(301, 'http://['),
  sleepy: answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nCrawl-delay: 3600\n'),
  patient: answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nCrawl-delay: 9\n'),
  endless: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    pour(response);
  },
};

/** What a request is answered with. */
export function playOf(request: IncomingMessage): Play {
  const { url = '/', headers } = request;
  const port = String(request.socket.localPort);
  if (url === '/robots.txt') {
    const host = (headers.host ?? '').split('.')[0] ?? '';
    const [, moves] = /^moved-(\d)$/.exec(host) ?? [];
    if (moves)
      return to(301, `http://${moves === '1' ? 'closed' : `moved-${Number(moves) - 1}`}.test:${port}/robots.txt`);
    return robots[host] ?? answer(404);
  }
  const [, way, step] = /^\/(endless|steps)\/(\d+)$/.exec(url) ?? [];
  if (way === 'endless') return to(301, `/endless/${Number(step) + 1}`);
  if (way === 'steps') return Number(step) > 1 ? to(301, `/steps/${Number(step) - 1}`) : to(301, '/opens');
  return plays[url.replace(/\?.*$/, '')] ?? answer(404);
}

/** Writes until the other side hangs up. */
function pour(response: ServerResponse): void {
  const part = 'x'.repeat(16 * 1024);
  const more = (): void => {
    while (!response.destroyed) {
      poured.bytes += part.length;
      if (!response.write(part)) return void response.once('drain', more);
    }
  };
  more();
}
