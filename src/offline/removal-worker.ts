/**
 * What the build writes in place of the worker when `SITE.offline` is off: the next time that a reader
 * is on the site their browser fetches it, and it takes away the worker and all that it kept.
 */

import { PAGES } from "./bound-pages.ts";
import { slugOf } from "./kept.ts";
import { worker } from "./worker-scope.ts";

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) {
    // Other sites of the host have theirs.
    if (name === PAGES || slugOf(name) !== undefined) await caches.delete(name);
  }
  await worker.registration.unregister();
}
