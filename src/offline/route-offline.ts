import { urls, withoutBase } from "../urls.ts";
import type { Kept } from "./kept.ts";

/** What a reader without network gets for an address. */
export type OfflineRoute =
  /** A file of a kept article, as it was kept. */
  | { kind: "kept"; from: Kept; path: string }
  /** The kept article that the address is within. */
  | { kind: "article"; address: string }
  /** The page that says that this one is not kept, and lists what is. */
  | { kind: "list"; from: Kept; path: string };

/**
 * Where an address leads while the network is away; `undefined` when nothing is kept.
 *
 * The page of a passage leads to the passage in its article, e.g. `/articles/walk/early-years/` to
 * `/articles/walk/#early-years`.
 *
 * @param kept newest first, for pages that every kept article brings along
 */
export function routeOffline(pathname: string, kept: Kept[]): OfflineRoute | undefined {
  const holder = (path: string) => kept.find(({ paths }) => paths.includes(path));
  const from = holder(pathname);
  if (from) return { kind: "kept", from, path: pathname };
  const [, slug, id] = /^\/articles\/([^/]+)(?:\/([^/]+))?\/?$/.exec(withoutBase(pathname)) ?? [];
  if (slug !== undefined && holder(urls.article(slug))) {
    const address = id === undefined ? urls.article(slug) : urls.passage(slug, id);
    return { kind: "article", address };
  }
  const [newest] = kept;
  return newest && { kind: "list", from: newest, path: urls.kept };
}
