import { srcDir } from 'astro:config/server';
import { hash } from 'node:crypto';
import { Tinypool } from 'tinypool';
import type { Run, Setting } from './styles.ts';

/**
 * Setting citations takes as long as all the rest of their pages: threads do it, while the build makes other pages. Two
 * keep up with it, and each further one would only learn the styles anew.
 */
const threads = new Tinypool({
  filename: new URL('formats/citing/cite-in-style.ts', srcDir).href,
  minThreads: 1,
  maxThreads: 2,
  idleTimeout: 1_000,
});

/** Set citations by a hash of style and content: the page of a work repeats the one of its newest edition. */
const set = new Map<string, Promise<Run[]>>();

/**
 * Sets each citation in its style, as citeInStyle does, in a thread: those of a page at once, since to hand one over
 * takes a third as long as to set it.
 */
export function setCitations(settings: readonly Setting[]): Promise<Run[][]> {
  const keyed = settings.map((setting) => ({ setting, key: hash('sha256', JSON.stringify(setting), 'base64') }));
  const missing = keyed.filter(({ key }) => !set.has(key));
  if (missing.length > 0) {
    const task = missing.map(({ setting }) => setting);
    const all = threads.run(task, { name: 'citeInStyles' }) as Promise<Run[][]>;
    for (const [index, { key }] of missing.entries())
      set.set(
        key,
        all.then((runs) => runs[index] ?? []),
      );
  }
  return Promise.all(keyed.flatMap(({ key }) => set.get(key) ?? []));
}
