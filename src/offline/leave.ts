/// <reference lib="webworker" />
/**
 * A service worker that takes itself and its copies away (W3C Service Workers): for visitors of a catalog that a browser
 * could once keep, and that has grown too large for it since. The build bundles this file.
 */
import { cachePrefix } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const prefix = cachePrefix(new URL(self.registration.scope).pathname);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
