import { srcDir } from 'astro:config/server';
import { hash } from 'node:crypto';
import { Tinypool } from 'tinypool';
import type { Run, Setting } from './styles.ts';

/** Setting a citation takes longer than all the rest of its page: threads do it, while the build makes other pages. */
const threads = new Tinypool({ filename: new URL('formats/citing/cite-in-style.ts', srcDir).href, idleTimeout: 1_000 });

/** Set citations by a hash of style and content: the page of a work repeats the one of its newest edition. */
const set = new Map<string, Promise<Run[]>>();

/** Sets a citation in a style, as citeInStyle does, in a thread. */
export function setCitation(setting: Setting): Promise<Run[]> {
  const key = hash('sha256', JSON.stringify(setting), 'base64');
  const run = set.get(key) ?? (threads.run(setting, { name: 'citeInStyle' }) as Promise<Run[]>);
  set.set(key, run);
  return run;
}
