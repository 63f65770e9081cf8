import { readFileSync } from "node:fs";
import type { Speaker, TextBlock, TextRange } from "./quotation.ts";

/** An article written for the tests, with what stands in it. */
export interface Fixture {
  speakers: Speaker[];
  blocks: TextBlock[];
  expected: Expected[];
}

/** The first words of each stretch and who says them, null where the text leaves it open. */
export interface Expected {
  speaker: string | null;
  stretches: string[];
}

/**
 * Reads `fixtures/<name>.txt`: `@speaker Name | role | alias; alias` lines, the text with blank
 * lines between blocks (`## ` heading, `> ` block quote, `- ` list item, `**bold**`, `*italics*`), then after
 * `---` a line for each quotation: `Speaker: first words / first words of the next stretch`,
 * with `?` for a speaker the text leaves open.
 */
export function readFixture(name: string): Fixture {
  const path = new URL(`./fixtures/${name}.txt`, import.meta.url);
  const [text = "", gold = ""] = readFileSync(path, "utf8").split("\n---\n");
  const parts = text
    .replaceAll("\n>\n", "\n\n")
    .split(/\n\s*\n/u)
    .map((part) => part.trim());
  const lines = parts
    .filter((part) => part.startsWith("@speaker"))
    .flatMap((part) => part.split("\n"));
  return {
    speakers: lines.filter((line) => line.startsWith("@speaker")).map(speakerFrom),
    blocks: parts
      .map((part) => part.replace(/^@speaker.*\n?/gmu, "").trim())
      .filter((part) => part !== "")
      .map(blockFrom),
    expected: gold
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .map(expectedFrom),
  };
}

function speakerFrom(line: string): Speaker {
  const [name = "", role, aliases] = line
    .slice("@speaker ".length)
    .split("|")
    .map((part) => part.trim());
  return {
    name,
    ...(role === undefined || role === "" ? {} : { role }),
    ...(aliases === undefined ? {} : { aliases: aliases.split(";").map((alias) => alias.trim()) }),
  };
}

function expectedFrom(line: string): Expected {
  const [speaker = "", words = ""] = line.split(/: (.*)/su);
  return { speaker: speaker === "?" ? null : speaker, stretches: words.split(" / ") };
}

const KINDS: [string, TextBlock["kind"]][] = [
  ["## ", "heading"],
  ["> ", "blockquote"],
  ["- ", "list-item"],
];

function blockFrom(part: string): TextBlock {
  const [prefix, kind] = KINDS.find(([start]) => part.startsWith(start)) ?? [
    "",
    "paragraph" as const,
  ];
  const block: TextBlock = { kind, text: "", emphasis: [], strong: [] };
  let open: { marks: string; start: number } | undefined;
  for (const piece of part.slice(prefix.length).split(/(\*{1,2})/u)) {
    if (!piece.startsWith("*")) {
      block.text += piece;
    } else if (open === undefined) {
      open = { marks: piece, start: block.text.length };
    } else {
      const span: TextRange = { start: open.start, end: block.text.length };
      (piece === "**" ? block.strong : block.emphasis).push(span);
      open = undefined;
    }
  }
  return block;
}
