/**
 * The service worker. It runs only for readers who keep an article, and it steps in only where the
 * network fails: pages are always asked for from the network first.
 *
 * It is written by hand: Workbox precaches one list of files for a whole site, while here each kept
 * article is a cache of its own, complete for one deployment; what is left is the few lines below.
 */

import { BASE } from "../site-address.ts";
import { bindPage, boundTo, isFromNetwork } from "./bound-pages.ts";
import { cacheName, keptArticles, slugOf } from "./kept.ts";
import { routeOffline } from "./route-offline.ts";
import { type FetchEvent, worker } from "./worker-scope.ts";

/** Parts of addresses that say nothing about which file it is, e.g. `?ts=1`. */
const ANY_QUERY = { ignoreSearch: true, ignoreVary: true };

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  const { origin, pathname } = new URL(request.url);
  // Keeping asks past every cache, and so past this worker.
  if (request.method !== "GET" || origin !== location.origin || request.cache === "no-store")
    return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (isNamedByContent(pathname) || !isFromNetwork(clientId))
    event.respondWith(file(event, pathname));
});

/** From the network, else kept, else the page that lists what is kept. */
async function page({ request, resultingClientId }: FetchEvent, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const route = routeOffline(path, await keptArticles());
    if (route === undefined) throw failure;
    if (route.kind === "article") return Response.redirect(route.address);
    const name = cacheName(route.from);
    const kept = await caches.match(route.path, { ...ANY_QUERY, cacheName: name });
    if (kept === undefined) throw failure;
    const isThere = async (client: string) => (await worker.clients.get(client)) !== undefined;
    await bindPage(resultingClientId, name, isThere);
    if (route.kind === "kept") return kept;
    return new Response(kept.body, { status: 503, headers: kept.headers });
  }
}

/** For a page from a copy from that copy alone, even when the network is back; else from the network. */
async function file({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  const name = await boundTo(clientId);
  if (name !== undefined) {
    const kept = await caches.match(path, { ...ANY_QUERY, cacheName: name });
    if (kept) return kept;
    // The copy was removed, or replaced by a newer one: what is deployed now may not fit the page.
    if (!(await caches.has(name))) return Response.error();
    return fetch(request);
  }
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = isNamedByContent(path) ? await keptAnywhere(path) : undefined;
    if (kept === undefined) throw failure;
    return kept;
  }
}

/** A file whose name says what is in it fits every page that asks for it. */
const isNamedByContent = (path: string) => path.startsWith(`${BASE}_astro/`);

async function keptAnywhere(path: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (slugOf(name) === undefined) continue;
    const kept = await caches.match(path, { ...ANY_QUERY, cacheName: name });
    if (kept) return kept;
  }
  return undefined;
}
