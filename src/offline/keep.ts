import { urls } from "../urls.ts";
import { cacheName, ENTRY, type Kept, keptArticles, slugOf } from "./kept.ts";
import type { ArticleManifest, OfflineFile, SiteManifest } from "./manifest.ts";
import { register, unregister } from "./registration.ts";

/** So many files are fetched at once. */
const AT_ONCE = 6;

/** The same lock in every tab, so that no tab takes away what another one is still writing. */
const LOCK = "kept articles";

/** Past every cache: a browser’s own may still have the file of another deployment. */
const FRESH: RequestInit = { cache: "no-store" };

/**
 * Keeps an article as it is deployed now, whole or not at all: a copy from before stays until the new
 * one is complete.
 *
 * @param progress told the share that has arrived, from 0 to 1
 */
export function keep(slug: string, progress: (share: number) => void): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const [site, article] = await Promise.all([
      fetchJson<SiteManifest>(urls.offline),
      fetchJson<ArticleManifest>(urls.offlineArticle(slug)),
    ]);
    if (site.version !== article.version) throw new Error("The site is being deployed.");
    const name = cacheName(article);
    if (!(await isComplete(name))) await fill(name, article, [...article.files, ...site.files]);
    for (const other of await caches.keys()) {
      if (slugOf(other) === slug && other !== name) await caches.delete(other);
    }
    await register();
  });

  async function fill(name: string, article: ArticleManifest, files: OfflineFile[]): Promise<void> {
    // Of a download that was cut short, e.g. by closing the page.
    await caches.delete(name);
    const { version, edition, title } = article;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const paths = files.map(({ path }) => path);
    const kept: Kept = { slug, title, version, edition, paths, bytes, keptAt: Date.now() };
    try {
      const cache = await caches.open(name);
      const left = [...files];
      let arrived = 0;
      const fetchNext = async (): Promise<void> => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) {
          try {
            await cache.put(file.path, await fetchFile(file));
          } catch (error) {
            // The others stop too, so that nothing is told or written after the failure.
            left.length = 0;
            throw error;
          }
          arrived += file.bytes;
          progress(arrived / bytes);
        }
      };
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, fetchNext));
      for (const end of ends) if (end.status === "rejected") throw end.reason;
      await cache.put(ENTRY, new Response(JSON.stringify(kept)));
    } catch (error) {
      await caches.delete(name);
      throw error;
    }
  }
}

/** Removes an article, and the worker with the last one. */
export function remove(slug: string): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (const name of await caches.keys()) {
      if (slugOf(name) === slug) await caches.delete(name);
    }
    if ((await keptArticles()).length === 0) await unregister();
  });
}

/** Has the article itself changed since it was kept? Without network it is not known. */
export async function isNewer({ slug, edition }: Kept): Promise<boolean> {
  try {
    return (await fetchJson<ArticleManifest>(urls.offlineArticle(slug))).edition !== edition;
  } catch {
    return false;
  }
}

const isComplete = async (name: string) =>
  (await caches.match(ENTRY, { cacheName: name })) !== undefined;

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path, FRESH);
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`);
  return response.json();
}

/** @throws when it is not the very file that the build listed, e.g. one of another deployment */
async function fetchFile({ path, digest }: OfflineFile): Promise<Response> {
  const response = await fetch(path, FRESH);
  const content = await response.arrayBuffer();
  if (!response.ok || (await digestOf(content)) !== digest) {
    throw new Error(`${path} is not the file that belongs to this deployment.`);
  }
  const headers = new Headers();
  for (const name of ["Content-Type", "Content-Security-Policy"]) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(content, { headers });
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
