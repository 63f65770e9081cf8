import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";

/** What the pipeline makes of Markdown, with what it leaves in the file. */
const read = (value: string, data: Partial<VFile["data"]> = {}) => {
  const file = new VFile({ value, data });
  const { passages = [], sections = [], words = "" } = pipeline.processSync(file).data;
  return { html: String(file), passages, sections, words, messages: file.messages };
};
const idsOf = (value: string, data?: Partial<VFile["data"]>) =>
  read(value, data).passages.map(({ id }) => id);

test("an article’s passages are its sections, paragraphs, quotations and figures in reading order", () => {
  const speakers = [{ name: "Ada Roe", role: "mayor", aliases: [] }];
  const section = (id: string, exact: string) => {
    return { kind: "section", id, section: id, exact, prefix: "", suffix: "" };
  };
  const FIRST =
    "“Nobody believed in it,” Ada Roe said of the nearly 40 ships that were built here in 2023, “not even I.”";
  const text = `“Nobody believed in it,” Ada Roe said of the nearly 40 ships that were built
here in *2023*, “not even I.”

## Later

The cost was $51.6 million (£40 million).`;
  expect(read(text, { speakers }).passages).toEqual([
    section("introduction", "Introduction"),
    {
      kind: "paragraph",
      id: "nobody-believed-in-it-ada",
      section: "introduction",
      exact: FIRST,
      prefix: "",
      suffix: "",
    },
    {
      kind: "quotation",
      id: "quote-nobody-believed-in-it-not",
      section: "introduction",
      exact: "Nobody believed in it, not even I.",
      prefix: "“",
      suffix: "”",
      ...{
        speaker: "Ada Roe",
        role: "mayor",
        stretches: ["Nobody believed in it,", "not even I."],
      },
      spans: [
        { paragraph: "nobody-believed-in-it-ada", start: 1, end: 23 },
        { paragraph: "nobody-believed-in-it-ada", start: 92, end: 103 },
      ],
    },
    {
      kind: "figure",
      id: "figure-40-ships",
      section: "introduction",
      exact: "40 ships",
      prefix: "it,” Ada Roe said of the nearly ",
      suffix: " that were built here in 2023, “",
      value: 40,
      unit: null,
      counts: "ships",
      qualifier: "nearly",
      period: null,
      span: { paragraph: "nobody-believed-in-it-ada", start: 52, end: 60 },
    },
    section("later", "Later"),
    {
      kind: "paragraph",
      id: "the-cost-was-516-million",
      section: "later",
      exact: "The cost was $51.6 million (£40 million).",
      prefix: "",
      suffix: "",
    },
    {
      kind: "figure",
      id: "figure-51-6-million",
      section: "later",
      exact: "$51.6 million",
      prefix: "The cost was ",
      suffix: " (£40 million).",
      value: 51_600_000,
      unit: "USD",
      counts: null,
      qualifier: null,
      period: null,
      conversion: { exact: "£40 million", value: 40_000_000, unit: "GBP" },
      span: { paragraph: "the-cost-was-516-million", start: 13, end: 26 },
    },
  ]);
});

test("sections have their headings with their levels, and words are all that the text has", () => {
  const { sections, words } = read("One\ntwo.\n\n## Three\n\n- Four\n- Five\n\n#### Six\n\nSeven.");
  expect(sections).toEqual([
    { id: "introduction", title: "Introduction", level: 2 },
    { id: "three", title: "Three", level: 2 },
    { id: "six", title: "Six", level: 4 },
  ]);
  expect(words).toBe("One two. Three Four Five Six Seven.");
});

test.each([
  [
    "a paragraph has the words of a heading behind it",
    "Early years.\n\n## Early years\n\nX.",
    ["introduction", "early-years-1", "early-years", "x"],
  ],
  [
    "a heading has a word of the page",
    "## Figures\n\n### Introduction\n\nMain.",
    ["figures-section", "introduction-section", "main-1"],
  ],
  [
    "code stands between paragraphs",
    "One.\n\n```\n40 ships “sail on”\n```\n\nTwo.",
    ["introduction", "one", "40-ships-sail-on", "two"],
  ],
  ["a paragraph is an image alone", "![A mark](/favicon.svg)\n\nTwo.", ["introduction", "two"]],
  ["a list has a list in it", "- One\n  - Two\n- Three", ["introduction", "one", "two", "three"]],
])("an id is given once, and to what has words: %s", (_what, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

describe("an id that moved", () => {
  const moved = {
    old: "early-years",
    older: "old",
    oldest: "text",
    gone: "nowhere",
    a: "b",
    b: "a",
  };

  test("is left at the passage that it leads to, over all its moves", () => {
    expect(read("## Early years\n\nText.", { moved }).html).toBe(
      `<header class="heading"><h2 id="early-years"><span id="old"></span><span id="older"></span>Early years</h2><a class="share" href="#early-years" aria-label="Link to section “Early years”"></a></header>
<p id="text"><span id="oldest"></span>Text.<a class="share" href="#text" aria-label="Link to this paragraph"></a></p>`,
    );
  });
});

describe("what an editor is told of quotations", () => {
  const told = (text: string, data?: Partial<VFile["data"]>) =>
    read(text, data).messages.map(({ line, column, ruleId, fatal }) => ({
      line,
      column,
      ruleId,
      fatal,
    }));

  test("stands at the words, and is no problem", () => {
    const text =
      "One.\n\nIt was *quite* late. “We are not sure of it at all.”\n\n“*And* that is all of it.”";
    expect(told(text)).toEqual([
      { line: 3, column: 23, ruleId: "quotation-without-speaker", fatal: undefined },
      { line: 5, column: 3, ruleId: "quotation-without-speaker", fatal: undefined },
    ]);
  });

  test("is a problem at the entry that fits nothing", () => {
    const overrides = { attributions: { "No such": "Ada Roe" }, notQuotations: ["Nor this"] };
    const placeOfEntry = (list: string, entry: string) => {
      return { line: list.length, column: entry.length };
    };
    expect(told("One.", { overrides, placeOfEntry })).toEqual([
      { line: 13, column: 8, ruleId: "override-matches-nothing", fatal: false },
      { line: 12, column: 7, ruleId: "override-matches-nothing", fatal: false },
    ]);
  });
});
