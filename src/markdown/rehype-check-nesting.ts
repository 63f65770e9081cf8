import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { ALLOWED_TAGS, INLINE } from "./allowed.ts";

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

/** Reports elements and words in elements where HTML has no place for them. */
export function rehypeCheckNesting() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (element, _index, parent) => {
      // What is not allowed at all has been reported.
      if (!ALLOWED_TAGS.has(element.tagName)) return;
      const fault = nestingFault(element, parent);
      if (fault === undefined) return;
      file.message(fault, { place: positionOf(element), ruleId: "html-nesting" });
    });
  };
}

function nestingFault(element: Element, parent: Element | Root | undefined): string | undefined {
  const { tagName } = element;
  const around = parent?.type === "element" ? parent.tagName : "";
  const parents = PARENTS[tagName];
  if (parents && !parents.includes(around) && (around === "" || ALLOWED_TAGS.has(around))) {
    return `The element <${tagName}> stands outside of <${parents.join("> or <")}>. Put it into one.`;
  }
  if (WORDS_ONLY.has(around) && !INLINE.has(tagName)) {
    return `The element <${tagName}> cannot stand in <${around}>. Close <${around}> before it.`;
  }
  if (tagName !== "ul" && tagName !== "ol") return undefined;
  const stray = element.children.some(
    (child) =>
      (child.type === "text" && child.value.trim() !== "") ||
      (child.type === "element" && child.tagName !== "li" && ALLOWED_TAGS.has(child.tagName)),
  );
  return stray
    ? `In <${tagName}> something stands beside its items. Put it into <li>, or behind </${tagName}>.`
    : undefined;
}

function positionOf(element: Element) {
  return element.position ?? element.children.find(({ position }) => position)?.position;
}
