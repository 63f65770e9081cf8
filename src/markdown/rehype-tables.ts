import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { text as words } from "../interface/words.ts";

/** How a paragraph begins that is the caption of the table behind it, e.g. `Table 2: Exports by year`. */
const CAPTION =
  /^\s*(?:table|tabelle|tableau|tabla|tabella|tabela|tabel)(?:\s+[\w.-]{1,9})?\s?[:.–—]/i;

/**
 * Makes the caption of a table of the paragraph that names it, says what its heads are of, and sets its cells
 * apart, so that their words stay two. No word is changed.
 */
export function rehypeShapeTables() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (element.tagName === "p") return SKIP;
      if (element.tagName === "tr") separateCells(element);
      if (element.tagName === "thead") nameHeads(element);
      if (element.tagName !== "table" || parent === undefined || index === undefined)
        return undefined;
      takeCaption(element, parent.children.slice(0, index) as ElementContent[], (caption) => {
        parent.children.splice(parent.children.indexOf(caption), 1);
      });
      return undefined;
    });
  };
}

function takeCaption(
  table: Element,
  before: ElementContent[],
  remove: (caption: Element) => void,
): void {
  const last = before.findLast((node) => node.type !== "text" || node.value.trim() !== "");
  const isNamed = table.children.some((child) => isElement(child, "caption"));
  if (!isElement(last, "p") || isNamed || !CAPTION.test(textOf(last))) return;
  remove(last);
  table.children.unshift({ ...last, tagName: "caption" });
}

function separateCells(row: Element): void {
  row.children = row.children.flatMap((child, at) =>
    at > 0 && child.type === "element" && row.children[at - 1]?.type === "element"
      ? [{ type: "text", value: " " }, child]
      : [child],
  );
}

/** A head without words is no head of anything. */
function nameHeads(head: Element): void {
  visit(head, "element", (cell) => {
    if (cell.tagName !== "th") return;
    if (textOf(cell).trim() === "") cell.tagName = "td";
    else cell.properties["scope"] ??= "col";
  });
}

/**
 * Puts every table into a frame that scrolls sideways where the table is wider than the page, by the keyboard too:
 * `<div class="table" role="region" tabindex="0" aria-label="…"><table>…</table></div>`. What is set to one side is a
 * class, for the content security policy allows no other way.
 */
export function rehypeFrameTables() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (element.tagName === "p") return SKIP;
      const { align } = element.properties;
      if (align !== undefined) {
        delete element.properties["align"];
        if (align === "right" || align === "center") element.properties["className"] = [align];
      }
      if (element.tagName !== "table" || parent === undefined || index === undefined)
        return undefined;
      if (parent.type === "element" && /^t[dh]$/.test(parent.tagName)) return undefined;
      const caption = element.children.find((child) => isElement(child, "caption"));
      const name = isElement(caption, "caption") ? textOf(caption).trim() : "";
      parent.children[index] = {
        type: "element",
        tagName: "div",
        properties: {
          className: ["table"],
          role: "region",
          tabIndex: 0,
          ariaLabel: name === "" ? words.table : name,
        },
        children: [element],
      };
      // Goes on with the table.
      return undefined;
    });
  };
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === "element" && node.tagName === tagName;
}
