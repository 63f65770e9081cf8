import type { Element, ElementContent } from "hast";
import type { State } from "hast-util-to-mdast";
import type { Nodes, PhrasingContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { ALLOWED } from "../markdown/allowed.ts";
import { isRead } from "./prove.ts";

/** What a cell of a Markdown table cannot hold. */
const BLOCKS =
  /^(?:caption|ul|ol|blockquote|pre|h[1-6]|br|p|div|section|article|center|figure|table|img)$/;

const serializer = unified().use(rehypeStringify).freeze();

/** A table of plain cells as Markdown, any other, such as one with joined cells, as HTML. */
export function asTable(state: State, element: Element): Nodes | undefined {
  if (isPlainTable(element)) return defaultTable(state, element);
  return { type: "html", value: htmlOf(element) };
}

/**
 * Whether Markdown can say a table, whose cells are then plain words.
 *
 * @param element is changed: a paragraph that is all of a cell is taken off, e.g. in `<td><p>12</p></td>`
 */
export function isPlainTable(element: Element): boolean {
  visit(element, "element", (cell) => {
    const [only, ...others] = cell.children.filter(
      (child) => child.type !== "text" || child.value.trim() !== "",
    );
    const isParagraph = only?.type === "element" && only.tagName === "p" && others.length === 0;
    // Word puts the words of every cell into a paragraph.
    if (/^t[dh]$/.test(cell.tagName) && isParagraph) cell.children = only.children;
  });
  let isPlain = isRead("| a |\n| - |\n| b |");
  visit(element, "element", ({ tagName, properties }, _index, parent) => {
    if (parent === undefined) return;
    const { colSpan = 1, rowSpan = 1 } = properties;
    if (Number(colSpan) > 1 || Number(rowSpan) > 1) isPlain = false;
    if (BLOCKS.test(tagName)) isPlain = false;
  });
  return isPlain;
}

/** What of a table articles may hold, as HTML without empty lines, which would end it. */
function htmlOf(table: Element): string {
  visit(table, "element", (inner, index, parent) => {
    const names: Record<string, string[]> = ALLOWED.attributes;
    const kept = names[inner.tagName] ?? [];
    inner.properties = Object.fromEntries(
      Object.entries(inner.properties).filter(([name]) => kept.includes(name)),
    );
    if (inner.tagName === "a" && inner.properties["href"] === undefined) inner.tagName = "span";
    if (ALLOWED.tagNames.includes(inner.tagName) || !parent || index === undefined) return;
    const isBlock = /^(?:div|section|article|center)$/.test(inner.tagName);
    const end: ElementContent[] = isBlock
      ? [{ type: "element", tagName: "br", properties: {}, children: [] }]
      : [];
    parent.children.splice(index, 1, ...inner.children, ...end);
    return index;
  });
  const html = serializer.stringify({ type: "root", children: [table] });
  return html.replace(/\n\s*\n/g, "\n");
}

function defaultTable(state: State, element: Element): Nodes | undefined {
  const rows: Element[] = [];
  visit(element, "element", (inner) => {
    if (inner.tagName === "tr") rows.push(inner);
  });
  const width = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (width === 0) return undefined;
  return {
    type: "table",
    align: Array.from({ length: width }, () => null),
    children: rows.map((row) => ({
      type: "tableRow",
      children: cellsOf(row).map((cell) => ({
        type: "tableCell",
        children: state.all(cell) as PhrasingContent[],
      })),
    })),
  };
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (cell): cell is Element => cell.type === "element" && /^t[dh]$/.test(cell.tagName),
  );
}
