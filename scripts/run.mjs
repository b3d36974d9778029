/**
 * Runs a script or a package's command with the Node release that package.json brings along,
 * so that a machine whose own Node is older needs no second installation.
 *
 *   node scripts/run.mjs scripts/test.ts unit      a TypeScript file of ours
 *   node scripts/run.mjs astro dev                 the command of an installed package
 *
 * This file is plain JavaScript because the machine's own Node, whatever its age, reads it first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const [target, ...rest] = process.argv.slice(2);

if (!target) fail('Say what to run: node scripts/run.mjs <file or command> [arguments]');
if (!existsSync(packages)) fail('Run "npm ci" first: node_modules is missing.');

const node = findNode();
const child = spawn(node, [findTarget(target), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    // Nothing that we start calls home, and no server detaches from the command that started it.
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    // What is no longer needed goes back to the system: the bundler's allocator would keep it (mimalloc), and so would a
    // store for each thread (glibc), together an eighth of the memory that a build takes at its peak.
    MIMALLOC_PURGE_DELAY: '0',
    MALLOC_ARENA_MAX: '2',
  },
});
// Ctrl+C is what every tool tidies up after, Playwright only then.
const stop = () => child.kill('SIGINT');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
if (process.env.npm_lifecycle_event) {
  // npm, when stopped, ends the shell between it and us, and nobody tells us.
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 500).unref();
}
child.on('error', (error) => fail(`Cannot start ${node}: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exit(code === null ? 128 + constants.signals[signal] : code);
});

/** The Node that we bring along; else the one running this, if it is new enough. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  for (const name of names) {
    const candidate = join(packages, name, 'bin', file);
    // A binary may be present and still not run, as a glibc build on Alpine.
    if (existsSync(candidate) && spawnSync(candidate, ['--version']).status === 0) return candidate;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  fail(
    `Node 22.22 or newer is needed; this is ${process.versions.node}, and there is no ` +
      `packaged Node for ${process.platform} ${process.arch} in node_modules.`,
  );
}

/** A path of ours is taken as it is; a bare name is the command of the package of that name. */
function findTarget(name) {
  if (/[./]/.test(name)) return join(root, name);
  const manifest = join(packages, name, 'package.json');
  if (!existsSync(manifest)) fail(`There is no package "${name}" in node_modules. Run "npm ci".`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(packages, name, typeof bin === 'string' ? bin : bin[name]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
