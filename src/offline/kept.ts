import { BASE } from "../site-address.ts";

/**
 * An article as it is kept: what its cache says of itself. It is written after all files and in one
 * step, so that a cache without it is not complete and counts as not there.
 */
export interface Kept {
  slug: string;
  title: string;
  version: string;
  edition: string;
  /** The files in the cache by address, e.g. `["/articles/walk/", "/kept/"]`. */
  paths: string[];
  bytes: number;
  /** When, in milliseconds. */
  keptAt: number;
}

/** Where the entry stands in its cache; no file of the site has this address. */
export const ENTRY = "/offline-entry.json";

/** Names the site too where several of them may be at one host, e.g. `kept:/news/`. */
const PREFIX = `kept${BASE === "/" ? "" : `:${BASE}`}`;

/** One cache for an article and a deployment, e.g. `kept walk 1f0c9a3b5d7e`. */
export const cacheName = ({ slug, version }: Pick<Kept, "slug" | "version">): string =>
  `${PREFIX} ${slug} ${version}`;

/** Whose cache this is, by its name, e.g. `walk`; `undefined` for any other cache. */
export function slugOf(name: string): string | undefined {
  const [prefix, slug, version] = name.split(" ");
  return prefix === PREFIX && version !== undefined ? slug : undefined;
}

/** Which of the copies are read: the newest of each article, newest first. */
export function newestOfEach(copies: Kept[]): Kept[] {
  const sorted = [...copies].sort((a, b) => b.keptAt - a.keptAt);
  return sorted.filter(({ slug }, at) => sorted.findIndex((other) => other.slug === slug) === at);
}

/** All articles that are kept whole, newest first. */
export async function keptArticles(): Promise<Kept[]> {
  const names = (await caches.keys()).filter((name) => slugOf(name) !== undefined);
  const copies = await Promise.all(
    names.map(async (name): Promise<Kept[]> => {
      // `match` of all caches opens none, so that a cache deleted meanwhile is not made again.
      const entry = await caches.match(ENTRY, { cacheName: name });
      return entry ? [await entry.json()] : [];
    }),
  );
  return newestOfEach(copies.flat());
}
