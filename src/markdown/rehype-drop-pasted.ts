import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { INLINE } from "./allowed.ts";
import type { Place } from "./places.ts";

/** Elements around words that say only how these looked. */
const LOOKS = /^(?:span|font|o:p|st1:\w+)$/;
/** Elements for browsers and programs, without a word to read. */
const WORDLESS = /^(?:meta|link|colgroup|col)$/;
const STYLES = /\{[^{}]*:[^{}]*\}/;
/** Where a `<div>` cannot become a paragraph. */
const NO_PARAGRAPHS = /^(?:ul|ol|table|thead|tbody|tr|em|strong|a|b|i)$/;

/**
 * Takes away the elements that pasted HTML has around its words, such as `<span>`, and makes paragraphs of
 * the words in a `<div>`. One notice names all of it, with what `remarkDropPasted` took.
 */
export function rehypeDropPasted() {
  return (tree: Root, file: VFile): void => {
    const pasted = file.data.pasted ?? new Map<string, Place>();
    visit(tree, "element", (element, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const { tagName } = element;
      const around = parent.type === "element" ? parent.tagName : "";
      const isNotBold = tagName === "b" && typeof element.properties["style"] === "string";
      let left: ElementContent[];
      if (LOOKS.test(tagName) || isNotBold) left = element.children;
      else if (WORDLESS.test(tagName)) left = [];
      else if (tagName === "style" && STYLES.test(textOf(element))) left = [];
      else if (tagName === "div" && !NO_PARAGRAPHS.test(around)) left = paragraphsOf(element);
      else return;
      const what = `<${tagName}>`;
      pasted.set(what, pasted.get(what) ?? element.position?.start ?? { line: 1, column: 1 });
      (parent.children as ElementContent[]).splice(index, 1, ...left);
      return index;
    });
    if (pasted.size === 0) return;
    const [first] = [...pasted.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    file.info(
      `Formatting was ignored: ${[...pasted.keys()].sort().join(", ")}; no words were lost. You may delete these tags and attributes.`,
      { place: first, ruleId: "html-pasted" },
    );
  };
}

/** The blocks in an element, and its loose words as paragraphs between them. */
function paragraphsOf({ children, position }: Element): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const isBlank = run.every((child) => child.type !== "element" && !hasWords(child));
    const paragraph: Element = { type: "element", tagName: "p", properties: {}, children: run };
    if (position) paragraph.position = position;
    if (isBlank) blocks.push(...run);
    else blocks.push(paragraph);
    run = [];
  };
  for (const child of children) {
    const isInline =
      child.type !== "element" || INLINE.has(child.tagName) || LOOKS.test(child.tagName);
    if (isInline) run.push(child);
    else {
      endRun();
      blocks.push(child);
    }
  }
  endRun();
  return blocks;
}

function hasWords(child: ElementContent): boolean {
  return child.type === "text" && child.value.trim() !== "";
}
