import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { protocolOf } from "./rehype-check-safety.ts";

/** A link to somewhere on this site, to be checked when all its pages are known. */
export interface InternalLink {
  /** As written, e.g. `#surging-tourism` or `/articles/other/#introduction`. */
  href: string;
  line: number;
  column: number;
}

declare module "vfile" {
  interface DataMap {
    internalLinks: InternalLink[];
  }
}

/** Collects the links that lead to this site into `file.data.internalLinks`. */
export function rehypeInternalLinks() {
  return (tree: Root, file: VFile): void => {
    const links: InternalLink[] = [];
    visit(tree, "element", (element) => {
      const href = element.properties["href"];
      if (element.tagName !== "a" || typeof href !== "string") return;
      if (protocolOf(href) !== undefined || href.startsWith("//")) return;
      const { line = 1, column = 1 } = element.position?.start ?? {};
      links.push({ href, line, column });
    });
    file.data.internalLinks = links;
  };
}
