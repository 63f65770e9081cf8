import type { Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { partsOf } from "./html-parts.ts";

/** Far more than any article needs; parsers and browsers fail at some thousands. */
const DEEPEST = 100;
/** Elements that have no end tag; see https://html.spec.whatwg.org/multipage/syntax.html#void-elements. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Reports block quotes, lists, emphasis or HTML elements within one another without end, and takes
 * the text away, for no later step could walk through it.
 */
export function remarkCheckDepth() {
  return (tree: Root, file: VFile): void => {
    let openTags = 0;
    // Its own stack: a function that calls itself would fail where this check is needed.
    const ahead: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const { node, depth } = next;
      if (node.type === "html") openTags = Math.max(openTags + tagSteps(node.value), 0);
      if (depth + openTags > DEEPEST) {
        file.message(sentence(), { place: node.position, ruleId: "nesting-depth" });
        tree.children = [];
        return;
      }
      if (!("children" in node)) continue;
      for (const child of node.children.toReversed()) ahead.push({ node: child, depth: depth + 1 });
    }
  };
}

/** The marks of one more than so many block quotes and lists at the start of a line. */
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${DEEPEST + 1}}`, "m");

/**
 * Reports a line that opens more block quotes and lists than can be followed: the Markdown parser takes
 * the square of their number, so that the text is not given to it.
 *
 * @param text the whole file
 * @returns whether there is such a line
 */
export function hasDeepLine(text: string, file: VFile): boolean {
  const found = DEEP_LINE.exec(text);
  if (found === null) return false;
  const line = text.slice(0, found.index).split("\n").length;
  file.message(sentence(), { place: { line, column: 1 }, ruleId: "nesting-depth" });
  return true;
}

function sentence(): string {
  return `Quotations, lists, marks or elements stand in one another more than ${DEEPEST} deep here. Write them flatter, and close each element.`;
}

/** By how many more tags are open behind some HTML than before it; at least as deep as it goes. */
function tagSteps(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind, name, isClosing } of partsOf(html)) {
    if (kind !== "tag" || VOID.test(name)) continue;
    depth += isClosing ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST ? deepest : depth;
}
