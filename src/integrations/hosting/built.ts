import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { policiesOf, unionOf } from './policy.ts';
import type { Hosting } from './rules.ts';

/** Files that are instructions to a host, not part of what it serves. */
export const forHosts = ['_headers', '_redirects', '_redirects.map'];

/** Reads from a built site what the rules of its host depend on. */
export function hostingOf(folder: string, { base, isHttps }: Pick<Hosting, 'base' | 'isHttps'>): Hosting {
  const policies = new Set<string>();
  for (const file of filesOf(folder).filter((name) => name.endsWith('.html'))) {
    for (const policy of policiesOf(readFileSync(join(folder, file), 'utf8'))) policies.add(policy);
  }
  return { base, isHttps, policy: unionOf([...policies], { isHttps }), searchVersion: searchVersionOf(folder) };
}

function searchVersionOf(folder: string): string | undefined {
  const file = join(folder, 'search/index.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
