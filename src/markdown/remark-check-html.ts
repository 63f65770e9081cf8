import type { Html, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { type HtmlPart, partsOf, placesInHtml } from "./html-parts.ts";

/** Parts of a table that browsers drop, without their words, where there is no table. */
const TABLE_PARTS = new Set(["caption", "tbody", "td", "th", "thead", "tr"]);
/** Words may stand in these parts of a table only. */
const CELLS = new Set(["caption", "td", "th"]);
/** Word’s conditions, which hide nothing: `<![if !supportLists]>`. */
const CONDITION = /^<!\[(?:if\b[^\]<>]*|endif)\]>$/i;
/** Tags that browsers drop everywhere in a body. */
const DROPPED = new Set(["body", "frame", "frameset", "head", "html"]);

/**
 * Reports hand-written HTML that browsers read otherwise than it was written: it would lose words,
 * move them to another place, or publish what was meant as a comment.
 */
export function remarkCheckHtml() {
  return (tree: Root, file: VFile): void => {
    const tables = new Tables();
    visit(tree, (node) => {
      if (node.type === "html") checkHtml(node, tables, file);
      else if ("value" in node && tables.areBetweenCells) {
        file.message(OUTSIDE_CELL, { place: node.position, ruleId: "html-table" });
        tables.forget();
      }
    });
  };
}

const OUTSIDE_CELL =
  "The words stand in a table and in none of its cells, where browsers move them before the table. Put them into <td> or <caption>, or behind </table>.";

/** The tables and parts of them that are open where the check has come to. */
class Tables {
  #open: string[] = [];

  get areOpen(): boolean {
    return this.#open.length > 0;
  }

  get areBetweenCells(): boolean {
    const innermost = this.#open.at(-1);
    return innermost !== undefined && !CELLS.has(innermost);
  }

  /** After a report, so that one fault is not reported twice. */
  forget(): void {
    this.#open = [];
  }

  read({ name, isClosing }: HtmlPart): void {
    if (name !== "table" && !TABLE_PARTS.has(name)) return;
    if (!isClosing) this.#open.push(name);
    else if (this.#open.includes(name)) this.#open.length = this.#open.lastIndexOf(name);
  }
}

function checkHtml(node: Html, tables: Tables, file: VFile): void {
  const placeOf = placesInHtml(node);
  for (const part of partsOf(node.value)) {
    const written = node.value.slice(part.start, part.end);
    const report = (message: string, ruleId: string) =>
      file.message(message, { place: placeOf(part.start), ruleId });
    if (part.kind === "tag") {
      if (DROPPED.has(part.name) && !part.isClosing) {
        report(
          `The element <${part.name}> is not allowed in an article. Remove it, or write its words as Markdown.`,
          "html-element",
        );
      }
      if (TABLE_PARTS.has(part.name) && !part.isClosing && !tables.areOpen) {
        report(
          `The element <${part.name}> stands in no table, and browsers drop it. Put <table> before it, or leave an element open no longer than its table.`,
          "html-table",
        );
        return;
      }
      tables.read(part);
    } else if (part.kind === "text") {
      if (written.trim() === "" || !tables.areBetweenCells) continue;
      report(OUTSIDE_CELL, "html-table");
      tables.forget();
      return;
    } else if (part.kind === "unclosed") {
      const what = written.startsWith("<!--") ? ["comment", "-->"] : ["tag", ">"];
      report(
        `The ${what[0]} “${firstOf(written)}” is not closed before the end of its block, and all words up to there are lost. Close it with “${what[1]}”; no empty line may stand in a tag or before the end of a comment within other HTML.`,
        "html-unclosed",
      );
    } else if (part.kind === "declaration") {
      if (CONDITION.test(written)) continue;
      report(
        `“${firstOf(written)}” is no element of HTML, and browsers hide its words. Remove it, or write &lt; for “<”.`,
        "html-declaration",
      );
    } else if (/^<!--(?:-?>|[\s\S]*(?:<!--|--!>))/.test(written)) {
      report(
        "The comment ends earlier than it seems, and what follows would be published. Write no “<!--”, “--!>” or “>” at the start within a comment.",
        "html-comment",
      );
    }
  }
}

/** Enough of it to be found by, e.g. `<p title="A…`. */
function firstOf(written: string): string {
  const line = written.split("\n", 1)[0] ?? "";
  return line.length < 30 && line === written ? line : `${line.slice(0, 30).trim()}…`;
}
