import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { urls, withoutBase } from "../urls.ts";

/**
 * The slugs of a built site’s articles, those that they had before among them, in alphabetical order.
 *
 * @param site the folder of the built site
 */
export function articleFolders(site: string): string[] {
  const articles = path.join(site, path.dirname(withoutBase(urls.article("a"))));
  const entries = existsSync(articles) ? readdirSync(articles, { withFileTypes: true }) : [];
  // Beside the folders of articles stand files of them.
  return entries.flatMap((one) => (one.isDirectory() ? one.name : [])).sort();
}
