import type { Nodes, Root, Table } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { placesInHtml } from "./html-parts.ts";
import { fill, maskedHtml, maskedWords } from "./masked-words.ts";
import { type Place, placesIn } from "./places.ts";
import { MASK, UNSUPPORTED } from "./unsupported.ts";

const plainMarkdown = unified().use(remarkParse).freeze();
const TASK_ADVICE = "Remove the brackets, or write a character such as ☐ or ☑.";
/** What Markdown in hand-written HTML would be, had it been read. */
const IN_HTML = new Set(["emphasis", "strong", "link", "image", "inlineCode", "heading"]);

/**
 * Reports what an author wrote in another kind of Markdown, or meant as Markdown where it is none:
 * it would be printed as it stands, and a definition that no link uses would not be printed at all.
 */
export function remarkCheckSyntax() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node, _index, parent) => {
      if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
        const words = maskedWords(node, source);
        reportMarks(words, file, placesIn(words, node.children[0]?.position?.start, 1), false);
      } else if (node.type === "html" && parent?.type !== "paragraph") {
        const words = maskedHtml(node);
        const placeOf = placesInHtml(node);
        reportMarks(reportMarkdown(words, file, placeOf), file, placeOf, true);
      } else if (node.type === "listItem" && typeof node.checked === "boolean") {
        report(file, "task", "A box to tick", TASK_ADVICE, startOf(node));
        node.checked = null;
      } else if (node.type === "table") checkTable(node, file);
    });
    checkDefinitions(tree, file);
  };
}

type PlaceOf = (offset: number) => Place;

function reportMarks(masked: string, file: VFile, placeOf: PlaceOf, isHtml: boolean): void {
  let words = masked;
  for (const { name, pattern, isMeant, say, what, advice } of UNSUPPORTED) {
    words = words.replace(pattern, (text: string, offset: number) => {
      if (isMeant?.(text) === false) return text;
      // A mark may stand behind the indentation of its line.
      const place = placeOf(offset + text.search(/[^\s>]/));
      const sentence = isHtml ? undefined : say?.(text);
      if (sentence === undefined) report(file, name, what, advice, place);
      else file.message(sentence, { place, ruleId: `markdown-${name}` });
      return fill(text, MASK);
    });
  }
}

/**
 * Markdown is not read within HTML, until an empty line.
 *
 * @returns the words without its links, images and marks of strong words, which are no faulty ones besides
 */
function reportMarkdown(words: string, file: VFile, placeOf: PlaceOf): string {
  let left = words;
  for (const { 0: text, index } of words.matchAll(/[^\uE000\uE001]+/g)) {
    if (!/[*_`#[]/.test(text)) continue;
    visit(plainMarkdown.parse(text), (node) => {
      if (!IN_HTML.has(node.type)) return;
      const start = index + (node.position?.start.offset ?? 0);
      const end = index + (node.position?.end.offset ?? 0);
      report(
        file,
        "in-html",
        "Markdown within HTML",
        "Leave an empty line before and behind it, or write it as HTML, such as <em>words</em>.",
        placeOf(start),
      );
      const mask = (from: number, to: number) => {
        left = left.slice(0, from) + fill(left.slice(from, to), MASK) + left.slice(to);
      };
      if (node.type === "link" || node.type === "image") mask(start, end);
      if (node.type !== "strong") return;
      mask(start, start + 2);
      mask(end - 2, end);
    });
  }
  return left;
}

function checkDefinitions(tree: Root, file: VFile): void {
  const used = new Set<string>();
  const lineOf = new Map<string, number>();
  visit(tree, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
  });
  visit(tree, "definition", (node) => {
    const { identifier, url, label, position } = node;
    const place = position?.start ?? { line: 1, column: 1 };
    const first = lineOf.get(identifier);
    lineOf.set(identifier, first ?? place.line);
    if (first !== undefined && used.has(identifier)) {
      file.message(
        `“[${label}]:” is defined in line ${first} already, and only the first definition counts. Rename or remove one of them.`,
        { place, ruleId: "definition-duplicate" },
      );
    } else if (!used.has(identifier) && !/^$|^[#.]|[/:]|\.\w/.test(url)) {
      file.message(
        `“[${label}]: ${url}” defines a link that nothing uses, so its words would not be printed. Write \\[${label}]: if they are words, or remove them.`,
        { place, ruleId: "definition-unused" },
      );
    }
  });
}

/** Words in more columns than the head has are not printed: https://github.github.com/gfm/#tables-extension-. */
function checkTable({ children: rows }: Table, file: VFile): void {
  const columns = rows[0]?.children.length ?? 0;
  for (const { children: cells } of rows) {
    const extra = cells[columns];
    if (extra === undefined) continue;
    file.message(
      `The row has ${cells.length} cells and the table ${columns} columns, so the words behind them would not be printed. Add columns to the first two lines of the table, or write \\| for a bar that is meant as it stands.`,
      { place: startOf(extra), ruleId: "table-row" },
    );
  }
}

function startOf({ position }: Nodes): Place {
  return position?.start ?? { line: 1, column: 1 };
}

function report(file: VFile, name: string, what: string, advice: string, place: Place): void {
  file.message(`${what} is not read here and would be printed as it stands. ${advice}`, {
    place,
    ruleId: `markdown-${name}`,
  });
}
