import { hash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { articleKey } from "../articles/get-articles.ts";
import { isLargeArchive } from "./list-pages.ts";

/**
 * Gives each path of a route a key that changes with all that its page shows, so that the build takes pages that have
 * not changed from where it kept them. What a page shows is to be in its props, or told by the size of the archive.
 *
 * An article stands in many props, and its own key changes with anything in it: of what is listed beside it, as in
 * `{ article, quotation }`, the id is enough.
 */
export function keyed<Route extends { props: object }>(
  routes: readonly Route[],
  articles: readonly Article[],
): (Route & { cacheKey: string })[] {
  const size = isLargeArchive(articles);
  function shortened(this: { article?: unknown }, _name: string, value: unknown) {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof Map || value instanceof Set) return [...value];
    const key = articleKey(value);
    if (key !== undefined) return key;
    return "id" in value && articleKey(this.article) !== undefined ? value.id : value;
  }
  return routes.map((route) => {
    const shown = JSON.stringify([size, route.props], shortened);
    return { ...route, cacheKey: hash("sha256", shown) };
  });
}
