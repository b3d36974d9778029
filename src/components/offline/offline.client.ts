import { cachePrefix, FILL, STATE, type Release } from '../../offline/release.ts';
import { isSparing } from '../../offline/sparing.ts';
import { siteBase } from '../make.client.ts';

/** Where a reader’s wish not to keep a copy is remembered. */
const REFUSED = 'offline-refused';

/** True where a copy can be kept at all: service workers need https (or this machine), and storage that is open to us. */
export function canKeepCopy(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window && isSecureContext;
}

/** True when the reader asked for no copy, saves data, or is on a slow line: then nothing is fetched unasked. */
export function shouldAskFirst(): boolean {
  return isSparing(navigator) || matchMedia('(prefers-reduced-data: reduce)').matches || hasRefused();
}

/**
 * Keeps a copy of the site in this browser, or brings the kept one up to date. Throws when the browser takes none, or the
 * network does not give it.
 */
export async function keepCopy(): Promise<void> {
  const base = siteBase();
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  if (registration.active && !(await keptRelease())) await refill(registration, registration.active);
  else if (registration.installing) await installed(registration.installing);
}

/** Keeps a copy because the reader asks for one: an earlier refusal holds no longer. */
export async function keepCopyAsAsked(): Promise<void> {
  remember(false);
  await keepCopy();
}

/** Takes the copy out of this browser, and remembers that it is not wanted. */
export async function removeCopy(): Promise<void> {
  remember(true);
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const prefix = cachePrefix(siteBase());
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}

/** What is kept, or undefined when nothing is, or not all of it yet. */
export async function keptRelease(): Promise<Release | undefined> {
  const base = siteBase();
  const prefix = cachePrefix(base);
  for (const name of (await caches.keys()).reverse()) {
    if (!name.startsWith(prefix)) continue;
    const state = await (await caches.open(name)).match(base + STATE);
    const release = (await state?.json()) as Release | undefined;
    if (release?.version === name.slice(prefix.length) && typeof release.bytes === 'number') return release;
  }
  return undefined;
}

/** True when the reader wants no copy, or storage is closed. */
export function hasRefused(): boolean {
  try {
    return localStorage.getItem(REFUSED) !== null;
  } catch {
    return true;
  }
}

/** A removed worker that a page still used is revived as it was, with nothing kept: a newer one installs, the same one is asked. */
async function refill(registration: ServiceWorkerRegistration, active: ServiceWorker): Promise<void> {
  await registration.update();
  if (registration.installing) return installed(registration.installing);
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((settle) => (port1.onmessage = ({ data }) => settle(data)));
  active.postMessage(FILL, [port2]);
  if ((await answer) !== true) throw new Error('the copy was not fetched');
}

async function installed(worker: ServiceWorker): Promise<void> {
  while (worker.state !== 'activated') {
    if (worker.state === 'redundant') throw new Error('the copy was not fetched');
    await new Promise((settle) => worker.addEventListener('statechange', settle, { once: true }));
  }
}

function remember(refused: boolean): void {
  try {
    if (refused) localStorage.setItem(REFUSED, 'yes');
    else localStorage.removeItem(REFUSED);
  } catch {
    // Where storage is closed, no copy can be kept either.
  }
}
