/**
 * npm run deploy:test: serves packed/ with the real nginx, under the settings of the container, and checks that copy.
 *
 *   npm run deploy:pack && npm run deploy:test -- [--dir packed]
 *
 * It needs Debian's nginx-light and libnginx-mod-http-brotli-static, the same packages as deploy/Containerfile;
 * that is why it is a command of its own and not a part of npm test.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { settingsFrom } from '../src/integrations/settings.ts';
import { checkCopy } from './deploy-check.ts';
import { freePort } from './ports.ts';
import { readOptions } from './options.ts';

const { values } = readOptions(import.meta.filename, { options: { dir: { type: 'string', default: 'packed' } } });
const packed = resolve(values.dir);

/** Starts nginx on a free port with a folder of its own for temporary files, does something, and ends it. */
async function withNginx(task: (port: number) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  // Beside nginx.conf, where the files that it includes are.
  const settings = join(packed, `nginx-${port}.conf`);
  const text = readFileSync(join(packed, 'nginx.conf'), 'utf8');
  const here = text
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/dev/stdout', '/tmp/access.log')
    .replaceAll('/tmp/', `${folder}/`);
  writeFileSync(settings, here);
  const nginx = spawn('nginx', ['-p', packed, '-c', settings], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await ready(nginx, port);
    await task(port);
  } finally {
    const ended = once(nginx, 'exit');
    if (nginx.kill('SIGTERM')) await ended;
    rmSync(settings);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ready(nginx: ChildProcess, port: number): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    nginx.once('error', () =>
      reject(new Error('There is no nginx here: apt-get install nginx-light libnginx-mod-http-brotli-static')),
    );
    nginx.once('exit', (code) => reject(new Error(`nginx ended with code ${code}`)));
  });
  await Promise.race([failed, answers(port)]);
  failed.catch(() => undefined);
}

/** Asks as the health check of the container does. */
async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error('nginx does not answer.');
}

try {
  if (!existsSync(join(packed, 'nginx.conf')))
    throw new Error('There is no packed site. Run "npm run deploy:pack" first.');
  const { base } = settingsFrom(process.env);
  await withNginx(async (port) => {
    const bad = await checkCopy(`http://127.0.0.1:${port}${base}`, console.log);
    process.exitCode = bad === 0 ? 0 : 1;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
