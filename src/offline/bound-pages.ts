/** The pages that came from a copy, so that all they load comes from the same copy. */
export const PAGES = "offline pages";
const keyOf = (client: string) => `/${client}`;

/** Client ids with the name of the cache, as far as this worker has looked them up. */
const known = new Map<string, string | undefined>();

/** Remembers where a page came from, also for when the browser has stopped this worker meanwhile. */
export async function bindPage(client: string, name: string, isThere: IsThere): Promise<void> {
  const pages = await caches.open(PAGES);
  for (const { url } of await pages.keys()) {
    const { pathname } = new URL(url);
    if (!(await isThere(pathname.slice(1)))) await pages.delete(pathname);
  }
  known.set(client, name);
  await pages.put(keyOf(client), new Response(name));
}

/** Whether a page is still open. */
type IsThere = (client: string) => Promise<boolean>;

/** The cache that a page came from; `undefined` for one that came from the network. */
export async function boundTo(client: string): Promise<string | undefined> {
  if (!known.has(client)) {
    const bound = await caches.match(keyOf(client), { cacheName: PAGES });
    known.set(client, await bound?.text());
  }
  return known.get(client);
}

/** Is it known, without looking, that a page came from the network? */
export const isFromNetwork = (client: string): boolean =>
  known.has(client) && known.get(client) === undefined;
