import { globSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { importsOf } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');
const site = packagesOf('{src/**/*.{ts,astro},astro.config.mjs}');
const rest = packagesOf('{scripts/**/*.ts,tests/**/*.ts,eslint.config.js}');
const own = Object.keys(manifest.dependencies);
const development = Object.keys(manifest.devDependencies);

/** Brought in by name and not by import: what the scripts call, and what other tools load by themselves. */
const called = ['@astrojs/check', 'prettier', ...manifest.prettier.plugins];

test.for(site)('%s, from which the site is built, is a dependency', (name) => {
  expect(own).toContain(name);
});

test.for(own)('%s is a dependency because the site is built from it', (name) => {
  expect(site).toContain(name);
});

test.for(rest)('%s, which scripts or tests import, is in package.json', (name) => {
  expect([...own, ...development]).toContain(name);
});

test.for(development)('%s is there because something uses it', (name) => {
  const typed = name.replace(/^@types\//, '');
  expect([...site, ...rest, ...called, 'node'].some((used) => used === name || used === typed)).toBe(true);
});

test.for([...own, ...development])('%s has an exact version', (name) => {
  expect({ ...manifest.dependencies, ...manifest.devDependencies }).toHaveProperty(
    [name],
    expect.stringMatching(/^\d/),
  );
});

/** Names of the packages that the files import. */
function packagesOf(pattern: string): string[] {
  const imported = globSync(pattern, { cwd: root }).flatMap((file) => importsOf(join(root, file)));
  const bare = imported.filter(
    (name) => /^(@[\w-]+\/)?[\w-]/.test(name) && !/^(astro|virtual):/.test(name) && !isBuiltin(name),
  );
  return [...new Set(bare.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))].sort();
}
