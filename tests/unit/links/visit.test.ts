import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodManners, userAgentFor } from '../../../scripts/links/manners.ts';
import { Pace } from '../../../scripts/links/pace.ts';
import { isWrongType } from '../../../scripts/links/patience.ts';
import { Robots } from '../../../scripts/links/robots.ts';
import { visit, type Finding } from '../../../scripts/links/visit.ts';
import { openStage, stageManners, type Stage } from './stage.ts';

type Case = readonly [what: string, address: string, state: Finding['state'], detail: RegExp, movedTo?: string];

/** PLAIN, SECURE, RAW and CLOSED stand for the ports of the stage. */
const cases: readonly Case[] = [
  ['a page', 'http://a.test:PLAIN/opens', 'ok', /^200 text\/html$/],
  ['a page with an anchor', 'http://a.test:PLAIN/opens#part', 'ok', /^200/],
  ['a page without content', 'http://a.test:PLAIN/empty', 'ok', /^204/],
  ['an answer in parts', 'http://a.test:PLAIN/in-parts', 'ok', /^207/],
  ['a server that knows no HEAD', 'http://a.test:PLAIN/only-get', 'ok', /^200/],
  ['a server that answers HEAD wrongly', 'http://a.test:PLAIN/head-404', 'ok', /^200/],
  ['a document', 'http://a.test:PLAIN/document.pdf', 'ok', /^200 application\/pdf$/],
  ['a page where a document was linked', 'http://a.test:PLAIN/gone-politely.pdf', 'ok', /though a document was linked/],
  ['such a page under another spelling', 'http://a.test:PLAIN/gone-loudly.pdf', 'ok', /though a document was linked/],
  ['an endless body', 'http://a.test:PLAIN/huge', 'ok', /^200/],
  ['a move', 'http://a.test:PLAIN/moved', 'moved', /200/, 'http://a.test:PLAIN/opens'],
  ['a move by 308', 'http://a.test:PLAIN/moved-308', 'moved', /308/, 'http://a.test:PLAIN/opens'],
  ['a move to another host', 'http://a.test:PLAIN/moved-elsewhere', 'moved', /other/, 'http://other.test:PLAIN/opens'],
  ['a move to the home page', 'http://a.test:PLAIN/moved-to-home', 'moved', /200/, 'http://a.test:PLAIN/'],
  ['a move that keeps the anchor', 'http://a.test:PLAIN/moved#x', 'moved', /200/, 'http://a.test:PLAIN/opens#x'],
  ['a chain of moves', 'http://a.test:PLAIN/chain', 'moved', /200/, 'http://a.test:PLAIN/opens'],
  ['ten moves', 'http://a.test:PLAIN/steps/10', 'moved', /200/, 'http://a.test:PLAIN/opens'],
  ['eleven moves', 'http://a.test:PLAIN/steps/11', 'unreachable', /more than 10 redirects/],
  ['a redirect for now', 'http://a.test:PLAIN/for-now', 'ok', /302.*200/],
  ['a redirect by 303', 'http://a.test:PLAIN/see-other', 'ok', /303.*200/],
  ['a redirect by 307', 'http://a.test:PLAIN/for-now-307', 'ok', /307.*200/],
  [
    'a move, then a redirect for now',
    'http://a.test:PLAIN/moved-then-for-now',
    'moved',
    /200/,
    'http://a.test:PLAIN/for-now',
  ],
  ['a redirect for now, then a move', 'http://a.test:PLAIN/for-now-then-moved', 'ok', /200/],
  ['a move to what is gone', 'http://a.test:PLAIN/moved-to-gone', 'dead', /410/],
  ['a move to what is forbidden', 'http://a.test:PLAIN/moved-to-forbidden', 'refuses', /403/],
  ['redirects in a circle', 'http://a.test:PLAIN/circle', 'unreachable', /circle/],
  ['a redirect to itself', 'http://a.test:PLAIN/itself', 'unreachable', /circle/],
  ['redirects without end', 'http://a.test:PLAIN/endless', 'unreachable', /more than 10 redirects/],
  ['a redirect to nowhere', 'http://a.test:PLAIN/no-location', 'unreachable', /^301/],
  ['a redirect to no address', 'http://a.test:PLAIN/broken-location', 'unreachable', /^301/],
  ['a redirect to a mailbox', 'http://a.test:PLAIN/to-mail', 'unreachable', /mailto:/],
  ['a redirect to a file', 'http://a.test:PLAIN/to-file', 'unreachable', /file:/],
  ['a redirect into a private network', 'http://a.test:PLAIN/to-private', 'unreachable', /not on the public internet/],
  ['a redirect to this machine', 'http://a.test:PLAIN/to-this-machine', 'unreachable', /not on the public internet/],
  ['a redirect to a cloud’s own data', 'http://a.test:PLAIN/to-metadata', 'unreachable', /not on the public internet/],
  ['a redirect to a private name', 'http://a.test:PLAIN/to-private-name', 'unreachable', /not on the public internet/],
  ['401', 'http://a.test:PLAIN/unauthorized', 'refuses', /^401/],
  ['403', 'http://a.test:PLAIN/forbidden', 'refuses', /^403/],
  ['406', 'http://a.test:PLAIN/not-acceptable', 'refuses', /^406/],
  ['418', 'http://a.test:PLAIN/teapot', 'refuses', /^418/],
  ['451', 'http://a.test:PLAIN/legal', 'refuses', /^451/],
  ['999', 'http://a.test:PLAIN/odd-999', 'refuses', /^999/],
  ['404', 'http://a.test:PLAIN/missing', 'dead', /^404/],
  ['410', 'http://a.test:PLAIN/gone', 'dead', /^410/],
  ['a name that leads nowhere', 'http://nowhere.invalid/', 'dead', /leads nowhere/],
  ['a name that cannot be looked up now', 'http://later.invalid/', 'unreachable', /EAI_AGAIN/],
  ['429 once', 'http://a.test:PLAIN/busy-once', 'ok', /^200/],
  ['429 until a date', 'http://a.test:PLAIN/busy-until-a-date', 'ok', /^200/],
  ['429 for as long as we wait', 'http://a.test:PLAIN/busy-for-two-minutes', 'ok', /^200/],
  ['429 for a day', 'http://a.test:PLAIN/busy-for-long', 'refuses', /^429/],
  ['429 always', 'http://a.test:PLAIN/busy-always', 'refuses', /^429/],
  ['408 always', 'http://a.test:PLAIN/timeout-408', 'unreachable', /^408/],
  ['408 twice', 'http://a.test:PLAIN/timeout-408-twice', 'ok', /^200/],
  ['500 twice', 'http://a.test:PLAIN/error-once', 'ok', /^200/],
  ['500 always', 'http://a.test:PLAIN/error-always', 'unreachable', /^500/],
  ['502 always', 'http://a.test:PLAIN/bad-gateway', 'unreachable', /^502/],
  ['503 for a day', 'http://a.test:PLAIN/unavailable-for-long', 'unreachable', /^503/],
  ['silence', 'http://a.test:PLAIN/silent', 'unreachable', /in time/],
  ['a body that does not end', 'http://a.test:PLAIN/slow-body', 'unreachable', /in time/],
  ['a reset', 'http://a.test:PLAIN/reset', 'unreachable', /connection failed/],
  ['one reset', 'http://a.test:PLAIN/reset-once', 'ok', /^200/],
  ['a body cut short', 'http://a.test:PLAIN/cut-short', 'unreachable', /connection failed/],
  ['a port without a server', 'http://a.test:CLOSED/', 'unreachable', /ECONNREFUSED/],
  ['a server of another kind', 'http://a.test:RAW/', 'unreachable', /connection failed/],
  ['a certificate that nobody vouches for', 'https://secure.test:SECURE/opens', 'unreachable', /no safe connection/],
  ['https where only http is spoken', 'https://a.test:PLAIN/opens', 'unreachable', /no safe connection/],
  ['a robots.txt that refuses all', 'http://closed.test:PLAIN/opens', 'refuses', /robots\.txt/],
  ['a robots.txt that refuses this page', 'http://half.test:PLAIN/private', 'refuses', /robots\.txt/],
  ['a robots.txt that allows this page', 'http://half.test:PLAIN/opens', 'ok', /^200/],
  ['a robots.txt that names us', 'http://named.test:PLAIN/opens', 'refuses', /robots\.txt/],
  ['a robots.txt that names others', 'http://others.test:PLAIN/opens', 'ok', /^200/],
  ['a robots.txt that has moved five times', 'http://moved-5.test:PLAIN/opens', 'refuses', /robots\.txt/],
  ['a robots.txt that has moved more often, as if there were none', 'http://moved-6.test:PLAIN/opens', 'ok', /^200/],
  ['a robots.txt that has moved to no address', 'http://misled.test:PLAIN/opens', 'ok', /^200/],
  ['a robots.txt that is forbidden', 'http://guarded.test:PLAIN/opens', 'ok', /^200/],
  ['a robots.txt that cannot be read', 'http://unwell.test:PLAIN/opens', 'unreachable', /robots\.txt answered 500/],
  ['a robots.txt that nobody may read now', 'http://busy.test:PLAIN/opens', 'unreachable', /robots\.txt answered 429/],
  ['a robots.txt without end', 'http://endless.test:PLAIN/opens', 'ok', /^200/],
];

describe('the link checker on servers that play every case', () => {
  let stage: Stage;
  const pauses: number[] = [];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const place = (address: string): string =>
    address
      .replace('PLAIN', String(stage.plain))
      .replace('SECURE', String(stage.secure))
      .replace('RAW', String(stage.raw))
      .replace('CLOSED', String(stage.closed));
  const open = (address: string, random = 0): Promise<Finding> => {
    const { signal } = new AbortController();
    const manners = { ...stageManners(pauses), random: () => random };
    const means = { manners, pace: new Pace(manners, signal), signal };
    return visit(place(address), { ...means, robots: new Robots(means) });
  };

  test.for(cases)('%s: %s is %s', async ([, address, state, detail, movedTo]) => {
    const finding = await open(address);
    expect(finding).toMatchObject({ state, movedTo: movedTo ? place(movedTo) : null });
    expect(finding.detail).toMatch(detail);
  });

  test('an endless body is left after its first part', async () => {
    const before = stage.poured();
    await open('http://a.test:PLAIN/huge');
    // What the sockets of both sides buffer comes on top of what is read.
    expect(stage.poured() - before).toBeLessThan(16 * 1024 * 1024);
  });

  test('a pause that a server asks for is kept', async () => {
    pauses.length = 0;
    await open('http://b.test:PLAIN/busy-once');
    expect(pauses).toContain(7_000);
  });

  test('pauses grow while a server struggles, and end after four requests', async () => {
    pauses.length = 0;
    stage.asked.length = 0;
    await open('http://b.test:PLAIN/error-always');
    expect(pauses.filter((pause) => pause !== 500)).toEqual([2_000, 4_000, 8_000]);
    expect(stage.asked.filter((line) => line.endsWith('/error-always'))).toEqual([
      'HEAD b.test/error-always',
      'GET b.test/error-always',
      'GET b.test/error-always',
      'GET b.test/error-always',
    ]);
  });

  test.for([
    ['one that asks for long pauses gets them', 'http://patient.test:PLAIN/opens', [9_000]],
    ['one that asks for an hour gets two minutes', 'http://sleepy.test:PLAIN/opens', [120_000]],
    ['one that refuses HEAD is asked in another way at once', 'http://c.test:PLAIN/only-get', [500, 500]],
    ['one that names a day that is past is asked at once', 'http://c.test:PLAIN/busy-until-a-date', [500, 0, 500]],
    ['one in a private network is not asked again', 'http://c.test:PLAIN/to-private', [500]],
  ] as const)('of all hosts, %s', async ([, address, expected]) => {
    pauses.length = 0;
    await open(address);
    expect(pauses).toEqual(expected);
  });

  test('pauses differ from one run to the next, lest everybody comes back at once', async () => {
    pauses.length = 0;
    await open('http://d.test:PLAIN/error-always', 0.5);
    expect(pauses).toEqual([625, 3_000, 625, 6_000, 625, 12_000, 625]);
  });

  test.for([
    ['/moved-far', '404 text/'],
    ['/many-words', '200 text/'],
    ['/many-words-gone', '410 text/'],
  ] as const)('what is said of %s fits the record of links, with the status: %s', async ([path, said]) => {
    const { detail } = await open(`http://a.test:PLAIN${path}`);
    expect(detail).toContain(said);
    expect(detail.length).toBeLessThanOrEqual(300);
  });

  test('every request says who asks', () => {
    expect([...stage.askers]).toEqual([goodManners.userAgent]);
    expect(userAgentFor('https://code.example/us')).toContain('+https://code.example/us');
  });

  test('what robots.txt refuses is never asked for', async () => {
    stage.asked.length = 0;
    await open('http://closed.test:PLAIN/opens');
    expect(stage.asked).toEqual(['GET closed.test/robots.txt']);
  });
});

test.for(['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'zip', 'exe', 'msi', 'PDF'])(
  'a page in place of a file that ends in .%s is doubted',
  (ending) => {
    const address = new URL(`https://a.example/guide.${ending}`);
    expect(isWrongType(address, 'text/html')).toBe(true);
    expect(isWrongType(address, 'application/octet-stream')).toBe(false);
  },
);
