import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { policiesOf, unionOf } from './policy.ts';
import type { Hosting } from './rules.ts';

/** Files that are instructions to a host, not part of what it serves. */
export const forHosts = ['_headers', '_redirects', '_redirects.map'];

/** Reads from a built site what the rules of its host depend on. */
export function hostingOf(folder: string, { base, isHttps }: Pick<Hosting, 'base' | 'isHttps'>): Hosting {
  const policies = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => policiesOf(readFileSync(join(folder, file), 'utf8')));
  return { base, isHttps, policy: unionOf(policies, { isHttps }), searchVersion: searchVersionOf(folder) };
}

/** The files of a folder, sorted, as paths within it, with slashes whatever the system. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(join(folder, '/').length).replaceAll(sep, '/'))
    .sort();
}

function searchVersionOf(folder: string): string | undefined {
  const file = join(folder, 'search/index.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
