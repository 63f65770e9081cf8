import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

/**
 * Puts a link to itself after every heading.
 *
 * The link stands beside the heading and not inside it, so that the heading's spoken name is its own
 * words: `<div class="heading"><h2 id="x">…</h2><copy-link><a href="#x">#</a></copy-link></div>`.
 */
export function rehypeSectionLinks() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (!/^h[2-6]$/.test(element.tagName) || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, {
        type: "element",
        tagName: "div",
        properties: { className: ["heading"] },
        children: [element, linkTo(element)],
      });
      return SKIP;
    });
  };
}

function linkTo(heading: Element): Element {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: {
      href: `#${heading.properties["id"]}`,
      ariaLabel: `Link to section “${textOf(heading).trim()}”`,
    },
    children: [{ type: "text", value: "#" }],
  };
  return { type: "element", tagName: "copy-link", properties: {}, children: [link] };
}
