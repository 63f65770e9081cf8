import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/**
 * Makes a figure of an image that stands alone in a paragraph and has a title, which is its caption:
 * `![The harbour](/images/harbour.jpg "The harbour at noon")`.
 */
export function rehypeCaptions() {
  return (tree: Root): void => {
    visit(tree, "element", (paragraph) => {
      if (paragraph.tagName !== "p") return undefined;
      const [image, ...others] = paragraph.children.filter(
        (child) => child.type !== "text" || child.value.trim() !== "",
      );
      if (image?.type !== "element" || image.tagName !== "img" || others.length > 0) return SKIP;
      const { title, ...properties } = image.properties;
      if (typeof title !== "string" || title.trim() === "") return SKIP;
      const caption: Element = {
        type: "element",
        tagName: "figcaption",
        properties: {},
        children: [{ type: "text", value: title.trim() }],
      };
      if (image.position) caption.position = image.position;
      paragraph.tagName = "figure";
      paragraph.children = [{ ...image, properties }, caption];
      return SKIP;
    });
  };
}
