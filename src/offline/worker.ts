/// <reference lib="webworker" />
/**
 * The service worker (W3C Service Workers): keeps one copy of the whole site, and answers from it when the network does not.
 * The build bundles this file and writes the release into it.
 */
import { cachePrefix, FILL, STATE, type Pack, type Release } from './release.ts';
import { isSparing } from './sparing.ts';

declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: Release;
const release = RELEASE;

const prefix = cachePrefix(release.base);
const current = prefix + release.version;
const state = release.base + STATE;
/** How long the network may keep a reader waiting before the kept copy answers, in milliseconds. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(takeIn());
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

/** The first copy was asked for, by the reader or by the page; a newer one waits while it would cost the reader dear. */
async function takeIn(): Promise<void> {
  if (isSparing(navigator) && (await olderCopies()).length > 0) throw new Error('the reader saves data');
  await fill();
  await self.skipWaiting();
}

/** Fills the cache of this release, or leaves none: a part of a copy helps nobody and takes room. */
async function fill(): Promise<void> {
  try {
    await unpack();
  } catch (error) {
    const isWhole = await kept(state);
    if (!isWhole) await caches.delete(current);
    throw error;
  }
}

/** Fetches the pack, one request, and lays its files into the cache of this release; its state comes last. */
async function unpack(): Promise<void> {
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
  await cache.put(state, new Response(JSON.stringify(release), { headers: { 'content-type': 'application/json' } }));
}

/** Older copies go, and pages that are open are served by this release from now on. */
async function takeOver(): Promise<void> {
  await Promise.all((await olderCopies()).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function olderCopies(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== current);
}

/** Files whose address changes with their contents. */
function isForever(path: string): boolean {
  return /^(_astro|pagefind\/(fragment|index)|search\/[0-9a-f]+)\//.test(path.slice(release.base.length));
}

async function keptFirst(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  // A script that has found two releases mixed asks past what is kept.
  const mayWait = !isPage && request.cache === 'no-cache';
  try {
    const answer = fromNetwork(event);
    const copy = mayWait ? answer : after(PATIENCE).then(async () => (await kept(request)) ?? answer);
    const first = await Promise.race([answer, copy]);
    // A server that has failed is no better than none.
    return first.status < 500 ? first : ((await kept(request)) ?? first);
  } catch (error) {
    const found = (await kept(request)) ?? (isPage ? await otherPage(request) : undefined);
    if (found) return found;
    throw error;
  }
}

/** What a server would answer where no page is: the way to it when only the last slash is missing, or the page that says so. */
async function otherPage({ url }: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(url);
  const isThere = await kept(`${pathname}/`);
  return isThere ? Response.redirect(`${pathname}/${search}`) : kept(`${release.base}404.html`);
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  return preloaded ?? fetch(event.request);
}

/** The kept copy of an address. Query strings make no other page. */
async function kept(request: Request | string): Promise<Response | undefined> {
  const cache = await caches.open(current);
  return cache.match(request, { ignoreSearch: true });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}
