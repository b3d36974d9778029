/// <reference lib="webworker" />
/**
 * The service worker (W3C Service Workers): keeps one copy of the whole site, and answers from it when the network does not.
 * The build bundles this file and writes the release into it.
 */
import { CACHE_PREFIX, FILL, type Pack, type Release } from './release.ts';

declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: Release;
const release = RELEASE;

const current = CACHE_PREFIX + release.version;
/** How long a page may keep a reader waiting before the kept copy answers, in milliseconds. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

// An active worker does not install again, so a page whose copy is gone asks for it, and hears what became of it.
self.addEventListener('message', (event) => {
  if (event.data !== FILL) return;
  const tell = (isFilled: boolean): void => event.ports[0]?.postMessage(isFilled);
  event.waitUntil(
    fill().then(
      () => tell(true),
      () => tell(false),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === self.location.origin && url.pathname.startsWith(release.base);
  if (!isOurs || event.request.method !== 'GET' || url.pathname === release.pack) return;
  event.respondWith(isForever(url.pathname) ? keptFirst(event.request) : networkFirst(event));
});

/** Fetches the pack, one request, and lays its files into the cache of this release. */
async function fill(): Promise<void> {
  const response = await fetch(release.pack, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`the pack answered ${response.status}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  const { styles, files } = JSON.parse(text) as Pack;
  const cache = await caches.open(current);
  for (const [address, type, body, encoding] of files) {
    const contents =
      encoding === 'base64'
        ? Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
        : body.replace(/\u0001(\d+)\u0001/g, (_, number) => styles[Number(number)] ?? '');
    await cache.put(address, new Response(contents, { headers: { 'content-type': type } }));
  }
  await cache.put(
    `${release.base}offline/state.json`,
    new Response(JSON.stringify(release), { headers: { 'content-type': 'application/json' } }),
  );
}

/** Older copies go, and pages that are open are served by this release from now on. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== current).map((name) => caches.delete(name)),
  );
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Files whose name is a hash of their contents. */
function isForever(path: string): boolean {
  return path.startsWith(`${release.base}_astro/`);
}

async function keptFirst(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const isPage = event.request.mode === 'navigate';
  try {
    const answer = fromNetwork(event);
    if (!isPage) return await answer;
    const copy = after(PATIENCE).then(() => kept(event.request));
    return (await Promise.race([answer, copy.then((found) => found ?? answer)])) as Response;
  } catch (error) {
    const found = (await kept(event.request)) ?? (isPage ? await kept(`${release.base}404.html`) : undefined);
    if (found) return found;
    throw error;
  }
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  return preloaded ?? fetch(event.request);
}

/** The kept copy of an address. Query strings and the Vary header of some hosts make no other page. */
async function kept(request: Request | string): Promise<Response | undefined> {
  const cache = await caches.open(current);
  return cache.match(request, { ignoreSearch: true, ignoreVary: true });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}
