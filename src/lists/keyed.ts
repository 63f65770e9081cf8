import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { articleKey } from "../articles/get-articles.ts";
import { isLargeArchive } from "./list-pages.ts";

/**
 * Gives each path of a route a key that changes with all that its page shows, so that the build takes pages that have
 * not changed from where it kept them. What a page shows is to be in its props, or told by the size of the archive.
 */
export function keyed<Route extends { props: object }>(
  routes: readonly Route[],
  articles: readonly Article[],
): (Route & { cacheKey: string })[] {
  const size = isLargeArchive(articles);
  // An article stands in many props, and its own key changes with anything in it.
  const shortened = (_name: string, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    return value instanceof Map || value instanceof Set ? [...value] : (articleKey(value) ?? value);
  };
  return routes.map((route) => {
    const shown = JSON.stringify([size, route.props], shortened);
    return { ...route, cacheKey: createHash("sha256").update(shown).digest("hex") };
  });
}
