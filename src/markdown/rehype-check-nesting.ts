import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { ALLOWED, INLINE } from "./allowed.ts";

/** Elements that mean something within these only. */
const PARENTS: Record<string, readonly string[]> = {
  li: ["ul", "ol"],
  figcaption: ["figure"],
  rp: ["ruby"],
  rt: ["ruby"],
};
/** Elements that hold words and no blocks; a link may hold both. */
const WORDS_ONLY = new Set([...INLINE, "h2", "h3", "h4", "h5", "h6", "p", "pre"]);
WORDS_ONLY.delete("a");
const tags = new Set<string>(ALLOWED.tagNames);

/** Reports elements and words in elements where HTML has no place for them. */
export function rehypeCheckNesting() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (element, _index, parent) => {
      // What is not allowed at all has been reported.
      if (!tags.has(element.tagName)) return;
      const fault = faultOf(element, parent);
      if (fault === undefined) return;
      file.message(fault, { place: placeOf(element), ruleId: "html-nesting" });
    });
  };
}

function faultOf(element: Element, parent: Element | Root | undefined): string | undefined {
  const { tagName } = element;
  const around = parent?.type === "element" ? parent.tagName : "";
  const parents = PARENTS[tagName];
  if (parents && !parents.includes(around) && (around === "" || tags.has(around))) {
    return `The element <${tagName}> stands outside of <${parents.join("> or <")}>. Put it into one.`;
  }
  if (WORDS_ONLY.has(around) && !INLINE.has(tagName)) {
    return `The element <${tagName}> cannot stand in <${around}>. Close <${around}> before it.`;
  }
  if (tagName !== "ul" && tagName !== "ol") return undefined;
  const stray = element.children.some(
    (child) =>
      (child.type === "text" && child.value.trim() !== "") ||
      (child.type === "element" && child.tagName !== "li" && tags.has(child.tagName)),
  );
  return stray
    ? `In <${tagName}> something stands beside its items. Put it into <li>, or behind </${tagName}>.`
    : undefined;
}

function placeOf(element: Element) {
  return element.position ?? element.children.find(({ position }) => position)?.position;
}
