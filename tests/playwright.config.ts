import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { freePort } from '../scripts/ports.ts';
import { atRoot, underBase } from './site/builds.ts';

const sites = [
  { name: 'root', ...atRoot },
  { name: 'base', ...underBase },
];

// The workers read this file again: what is settled once reaches them through the environment.
process.env['CHROMIUM_PATH'] = await findBrowser();
for (const { name } of sites) process.env[`PORT_${name}`] ??= String(await freePort());

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Every page under axe takes its time, and a busy machine may stand still for seconds; a hang is still a failure.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // The copy for use without a network has tests of its own; in all others it would only cost time.
  use: { launchOptions: { executablePath: process.env['CHROMIUM_PATH'] }, serviceWorkers: 'block' },
  projects: sites.map(({ name, base }) => ({
    name,
    // Markup does not change with the base path; what does is tagged to run under both.
    grep: name === 'base' ? /@base/ : /./,
    use: { baseURL: addressOf(name, base) },
  })),
  webServer: sites.map(({ name, folder, base }) => ({
    command: `"${process.execPath}" scripts/serve.ts --dir "${folder}" --base ${base} --port ${portOf(name)}`,
    cwd: '..',
    url: addressOf(name, base),
  })),
});

function addressOf(name: string, base: string): string {
  return `http://127.0.0.1:${portOf(name)}${base}`;
}

function portOf(name: string): string {
  return process.env[`PORT_${name}`] ?? '';
}
