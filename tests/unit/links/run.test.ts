import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../../scripts/links/journal.ts';
import { Pace } from '../../../scripts/links/pace.ts';
import { visitAll } from '../../../scripts/links/run.ts';
import { listen } from '../../../scripts/ports.ts';
import type { LinkCheck } from '../../../src/schema/link-state.ts';
import { journalFile, keepRecord, readState, stateFile } from './record.ts';
import { openStage, stageManners } from './stage.ts';

const today = '2026-11-21';
keepRecord();

describe('a run that is killed', () => {
  test('loses nothing, and goes on where it stopped', async () => {
    const asked: string[] = [];
    let kill: (() => void) | undefined;
    const server = createServer(({ url = '', method }, response) => {
      if (url === '/robots.txt') return void response.writeHead(404).end();
      asked.push(`${method} ${url}`);
      // The eighth request is under way when the process dies, and never gets an answer.
      if (asked.length === 8 && kill) kill();
      else response.writeHead(url.endsWith('5') ? 404 : 200).end();
    });
    const port = await listen(server);
    const addresses = Array.from({ length: 20 }, (_, number) => `http://a.test:${port}/${number}`);
    const start = (isToDie: boolean): Promise<number | null> =>
      new Promise((ended) => {
        const script = resolve(import.meta.dirname, 'interrupted.ts');
        const child = spawn(process.execPath, [script, stateFile(), journalFile(), today, ...addresses]);
        if (isToDie) kill = () => child.kill('SIGKILL');
        child.once('close', ended);
      });

    expect(await start(true)).toBeNull();
    const beforeKill = asked.splice(0).slice(0, -1);
    expect(existsSync(stateFile())).toBe(false);

    kill = undefined;
    expect(await start(false)).toBe(0);
    const afterKill = asked;
    server.closeAllConnections();
    server.close();

    expect(Object.keys(readState()).sort()).toEqual([...addresses].sort());
    const known = beforeKill.filter((line) => line.startsWith('HEAD') && !line.endsWith('5'));
    expect(known.length).toBeGreaterThan(4);
    expect(afterKill.filter((line) => known.includes(line))).toEqual([]);
    expect(existsSync(journalFile())).toBe(false);
  });
});

describe('a run', () => {
  test('that cannot reach any server records nothing', async () => {
    const journal = new Journal(stateFile(), journalFile());
    const addresses = ['http://one.invalid/', 'http://two.invalid/'];
    await visitAll({ addresses, journal, manners: stageManners(), today, signal: new AbortController().signal });
    expect([...journal.checks.keys()]).toEqual([]);
  });

  test('that reaches one server records what did not open before', async () => {
    const stage = await openStage();
    const journal = new Journal(stateFile(), journalFile());
    const addresses = ['http://one.invalid/', `http://a.test:${stage.plain}/opens`, 'http://two.invalid/'];
    await visitAll({ addresses, journal, manners: stageManners(), today, signal: new AbortController().signal });
    await stage.close();
    expect([...journal.checks.keys()].sort()).toEqual([...addresses].sort());
  });

  test('that runs out of time says which addresses are left, and keeps the rest', async () => {
    const stage = await openStage();
    const journal = new Journal(stateFile(), journalFile());
    const addresses = ['opens', 'gone', 'forbidden', 'moved'].map((path) => `http://a.test:${stage.plain}/${path}`);
    const stop = new AbortController();
    const left = await visitAll({
      addresses,
      journal,
      manners: stageManners(),
      today,
      signal: stop.signal,
      onVisited: (address) => {
        if (address.endsWith('/gone')) stop.abort();
      },
    });
    await stage.close();
    expect(left).toEqual(addresses.slice(2));
    expect([...journal.checks.keys()]).toEqual(addresses.slice(0, 2));
  });

  test('that is stopped while a server is silent leaves that address to the next one', async () => {
    const stage = await openStage();
    const journal = new Journal(stateFile(), journalFile());
    const addresses = ['opens', 'silent', 'gone'].map((path) => `http://a.test:${stage.plain}/${path}`);
    const stop = new AbortController();
    const left = await visitAll({
      addresses,
      journal,
      manners: { ...stageManners(), timeout: 60_000, attempts: 1 },
      today,
      signal: stop.signal,
      onVisited: () => setTimeout(() => stop.abort(), 100),
    });
    await stage.close();
    expect(left).toEqual(addresses.slice(1));
    expect([...journal.checks.keys()]).toEqual(addresses.slice(0, 1));
  });

  test('begins with the host of most addresses, and reads its robots.txt once', async () => {
    const stage = await openStage();
    const journal = new Journal(stateFile(), journalFile());
    const addresses = ['a', 'b', 'c', 'b'].map((host, place) => `http://${host}.test:${stage.plain}/opens?${place}`);
    const visited: string[] = [];
    await visitAll({
      addresses,
      journal,
      manners: { ...stageManners(), hosts: 1 },
      today,
      signal: new AbortController().signal,
      onVisited: (address) => visited.push(new URL(address).hostname),
    });
    await stage.close();
    expect(visited).toEqual(['b.test', 'b.test', 'a.test', 'c.test']);
    expect(stage.asked.filter((line) => line === 'GET b.test/robots.txt')).toHaveLength(1);
  });

  test('asks several hosts at the same time', async () => {
    const waiting = new Map<string | undefined, () => void>();
    const server = createServer(({ url, headers }, response) => {
      if (url === '/robots.txt') return void response.writeHead(404).end();
      waiting.set(headers.host, () => response.writeHead(200).end());
      if (waiting.size === 2) for (const answer of waiting.values()) answer();
    });
    const port = await listen(server);
    const journal = new Journal(stateFile(), journalFile());
    await visitAll({
      addresses: ['a', 'b'].map((host) => `http://${host}.test:${port}/`),
      journal,
      manners: { ...stageManners(), timeout: 5_000 },
      today,
      signal: new AbortController().signal,
    });
    server.closeAllConnections();
    server.close();
    expect([...journal.checks.values()].map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  test('gives a host its next turn whatever became of the one before', async () => {
    const pace = new Pace(stageManners(), new AbortController().signal);
    const turns = [
      pace.turn('a.test', () => Promise.reject(new Error('broken'))),
      pace.turn('a.test', () => Promise.resolve('well')),
    ];
    expect((await Promise.allSettled(turns)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test('asks one host for one thing at a time', async () => {
    let open = 0;
    let most = 0;
    const server = createServer((_, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        response.writeHead(200).end();
      });
    });
    const port = await listen(server);
    const addresses = Array.from({ length: 12 }, (_, number) => `http://a.test:${port}/${number}`);
    const journal = new Journal(stateFile(), journalFile());
    await visitAll({ addresses, journal, manners: stageManners(), today, signal: new AbortController().signal });
    server.close();
    expect(most).toBe(1);
    expect(journal.checks.size).toBe(12);
  });

  test('remembers when an address opened last', async () => {
    const stage = await openStage();
    const address = `http://a.test:${stage.plain}/gone`;
    const journal = new Journal(stateFile(), journalFile());
    journal.add(address, { ...found('ok'), checkedOn: '2026-11-14', lastOpened: '2026-11-14' });
    await visitAll({
      addresses: [address],
      journal,
      manners: stageManners(),
      today,
      signal: new AbortController().signal,
    });
    await stage.close();
    expect(journal.checks.get(address)).toMatchObject({ state: 'dead', checkedOn: today, lastOpened: '2026-11-14' });
  });
});

function found(state: 'ok' | 'dead'): LinkCheck {
  return { state, checkedOn: today, lastOpened: state === 'ok' ? today : null, movedTo: null, detail: '200' };
}
