import GithubSlugger from "github-slugger";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/**
 * Gives headings the levels that articles have, from the second on and none skipped; one whose words were a
 * heading before, which would share its address, becomes a bold paragraph.
 */
export function tidyHeadings(tree: Root): void {
  const headings: Element[] = [];
  visit(tree, "element", (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  const taken = new Set<string>();
  /** The levels that are open, as they were and as they are. */
  const open: number[] = [];
  for (const heading of headings) {
    const slug = new GithubSlugger().slug(textOf(heading).trim());
    const level = Number(heading.tagName.slice(1));
    if (slug === "" || taken.has(slug)) {
      // No two sections have one address, and the words may not change.
      heading.tagName = "p";
      heading.children = [
        { type: "element", tagName: "strong", properties: {}, children: heading.children },
      ];
      continue;
    }
    taken.add(slug);
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    heading.tagName = `h${Math.min(open.length + 1, 6)}`;
  }
}
