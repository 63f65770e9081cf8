import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";

/** What is reported of a text, each with its place, e.g. `3:1 footnote-unused`. */
function reported(markdown: string): string[] {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  return file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

function passagesOf(markdown: string) {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  return file.data.passages ?? [];
}

test.each([
  ["A\n\n[^b]: Words", ["3:1 footnote-unused"]],
  ["A[^b]\n\n[^b]: Words\n\n[^b]: More", ["5:1 footnote-duplicate"]],
  ["A[^b]\n\n[^b]:", ["3:1 footnote-empty"]],
  ["[A[^b]](/)\n\n[^b]: Words", ["1:1 footnote-in-link"]],
  ["| a |\n|---|\n| b | c |", ["3:5 table-row"]],
])("%j would lose words or links, and an editor is told where", (markdown, rules) => {
  expect(reported(markdown)).toEqual(rules);
});

test("a note is a passage of the section “Notes”, and its call changes no word", () => {
  const passages = passagesOf("A word[^1] here.\n\n## Trade\n\nMore.\n\n[^1]: The note.");
  expect(passages.map(({ section, id, exact }) => [section, id, exact])).toEqual([
    ["introduction", "introduction", "Introduction"],
    ["introduction", "a-word-here", "A word here."],
    ["trade", "trade", "Trade"],
    ["trade", "more", "More."],
    ["notes", "notes", "Notes"],
    ["notes", "the-note", "The note."],
  ]);
});

test("a row of a table is one passage, and of its numbers those are figures that say what they count", () => {
  const passages = passagesOf("| City | Share |\n|---|---|\n| Rome, 12 ships | 8.1 % |");
  expect(passages.map(({ kind, id, exact }) => [kind, id, exact])).toEqual([
    ["section", "introduction", "Introduction"],
    ["paragraph", "city-share", "City Share"],
    ["paragraph", "rome-12-ships-81", "Rome, 12 ships 8.1 %"],
    ["figure", "figure-12-ships", "12 ships"],
  ]);
});

test("quotation marks that open in one cell and close in another never break the row", () => {
  const file = pipeline.processSync("| “We count | them all,” said Ana Lima. |\n|---|---|");
  expect(String(file)).not.toMatch(/<tr[^>]*>\s*<span/);
});

test("a number that is struck out is no figure", () => {
  const kinds = passagesOf("Of ~~12 ships~~ 14 ships.").map(({ id }) => id);
  expect(kinds).toEqual(["introduction", "of-12-ships-14-ships", "figure-14-ships"]);
});
