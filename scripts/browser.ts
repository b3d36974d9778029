/**
 * Finds a Chromium for the browser tests on a machine where nobody installed one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const packages = resolve(import.meta.dirname, '../node_modules');

/**
 * The path of a Chromium to launch: CHROMIUM_PATH if set, Playwright's own download, one of the
 * system, else the one inside the npm package @sparticuz/chromium, which needs neither root nor
 * a download. That last one may set LD_LIBRARY_PATH and FONTCONFIG_PATH for the processes to come.
 * Throws when none is there.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  const installed = [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));
  return installed ?? (await packagedBrowser());
}

async function packagedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Run "npx playwright install chromium" or set CHROMIUM_PATH.');
  }
  const folder = join(packages, '.cache', 'chromium');
  if (!existsSync(folder)) await unpack(folder);
  const browser = join(folder, 'chromium');
  if (!existsSync('/etc/fonts')) process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  if (!runs(browser)) process.env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!runs(browser)) throw new Error(`${browser} does not run on this machine. Set CHROMIUM_PATH.`);
  return browser;
}

/** False where the system lacks a library that Chromium needs (NSS, as a rule). */
function runs(browser: string): boolean {
  return spawnSync(browser, ['--version']).status === 0;
}

/** Unpacks beside `folder` and renames at the end, so that an interrupted run leaves no half. */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const before = process.env['TMPDIR'] ?? tmpdir();
  // The package unpacks to the system's temporary folder, which other users of the machine share.
  process.env['TMPDIR'] = partial;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  } finally {
    process.env['TMPDIR'] = before;
  }
  if (!existsSync(folder)) renameSync(partial, folder);
}
