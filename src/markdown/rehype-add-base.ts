import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { isOwnUrl, resolveUrl, urls } from "../urls.ts";
import { urlIn } from "./addresses.ts";

/**
 * Writes paths of this site as a browser needs them where the site is below a path of its host, e.g.
 * `/articles/walk/` as `/news/articles/walk/`. At the root of a host they stay as written.
 */
export function rehypeAddBase() {
  return (tree: Root, file: VFile): void => {
    const page = urls.article(file.stem ?? "");
    visit(tree, "element", ({ properties }) => {
      for (const name of ["href", "src"]) {
        const address = properties[name];
        const url = typeof address === "string" ? urlIn(file, address) : undefined;
        if (url === undefined || !isOwnUrl(url)) continue;
        if (resolveUrl(String(address), page)?.href === url.href) continue;
        properties[name] = url.pathname + url.search + url.hash;
      }
    });
  };
}
