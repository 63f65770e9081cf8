import { describe, expect, it } from "vitest";
import { addAcronymHints } from "../build/acronyms.ts";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { pagefindQueries } from "./pagefind-queries.ts";
import { readQuery } from "./query.ts";
import { rankPassages } from "./rank-passages.ts";
import { readPassages } from "./read-passages.ts";
import { vocabularyLookup } from "./resolve.ts";
import type { SearchArticle } from "./search-passage.ts";

const section = "Harvest";
const said = "The frost came early, and we lost a third of it";
const article: SearchArticle = {
  url: "/articles/orchard/",
  title: "An Orchard in Winter",
  date: "2026-01-05",
  passages: [
    { id: "harvest", kind: "section", text: "Harvest", section },
    { id: "p1", kind: "paragraph", text: `“${said},” Anna Berg said.`, section },
    { id: "q1", kind: "quotation", text: said, section, speaker: "Anna Berg" },
    {
      id: "p2",
      kind: "paragraph",
      text: "The farm sold 2,400 crates for £1.8m last year.",
      section,
    },
    { id: "f1", kind: "figure", text: "2,400 crates", section },
    { id: "p3", kind: "paragraph", text: "Her brother keeps bees, which dislike frost.", section },
  ],
};
const eastern: SearchArticle = {
  url: "/articles/eastern/",
  title: "大使",
  date: "2026-01-05",
  passages: [
    { id: "e1", kind: "paragraph", text: "日本经济合作", section: "大使" },
    { id: "e2", kind: "paragraph", text: "济南的经验", section: "大使" },
  ],
};
const resolve = vocabularyLookup(buildVocabulary([article]));
const look = (typed: string) => resolve(readQuery(typed));
const find = (typed: string) =>
  rankPassages(readPassages([article]), look(typed)).map((hit) => hit.passage.id);

describe("search", () => {
  it.each([
    ["the frost came early", "q1"],
    ["“frost came early” Berg said", "q1"],
    ["Berg frost", "q1"],
    ["2400 crates", "f1"],
    ["£1.8 million", "p2"],
    ["harvest", "harvest"],
    ["how many crates did the farm sell?", "p2"],
    ["beees dislike", "p3"],
    ["brother keeps be", "p3"],
    ["orchard in winter", "harvest"],
    ["who said the frost came early", "q1"],
    ["how many boxes did the farm sell last year", "p2"],
    ["what insects does her sibling keep, bees or wasps", "p3"],
    ["sold 2,400 crates for £1.8m gladly", "p2"],
    ["how much did the payroll of the farm cost last year", "p2"],
  ])("answers %j with %s first", (typed, id) => {
    expect(find(typed)[0]).toBe(id);
  });

  it.each([
    "2,401 crates",
    "£1.8 billion",
    "“frost came late”",
    "how many crates did the farm sell in 2031",
    "how many crates did Macron sell last year",
    "how many crates did macron sell last year",
    "what did putin say about the early frost",
    "how many crates sold last year in bavaria",
    "“the farm sold boxes last year”",
    "farm boxes",
    "farm crates tractor insurance",
    "who is taylor swift",
    "Anna bitcoin",
    "",
    "?!",
    "\ud800",
  ])("finds nothing for %j", (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it.each([
    ["us", ["a2", "a3", "a4"]],
    ["US", ["a1", "a3", "a4"]],
    ["U.S.", ["a1", "a3", "a4"]],
    ["United States", ["a1", "a3", "a4", "a5"]],
    ["TELL US", ["a2", "a3", "a4"]],
    ["UN", ["a2", "a5"]],
    ["WHO", ["a6"]],
    ["who", ["a2"]],
  ])("tells the acronym from the word for %j", (typed, ids) => {
    const texts = [
      "The United States has left.",
      "They asked us who it was, and Kim Jong Un did not tell us.",
      "The U.S. tariffs rose.",
      "A deal with the US ended.",
      "The United Nations met.",
      "The World Health Organization warned.",
    ];
    const passages = texts.map((text, at) => ({
      id: `a${at + 1}`,
      kind: "paragraph" as const,
      section: "Today",
      text,
    }));
    const told = addAcronymHints({ url: "/", title: "News", date: "2026-01-05", passages });
    const lookUp = vocabularyLookup(buildVocabulary([told]));
    const hits = rankPassages(readPassages([told]), lookUp(readQuery(typed)));
    expect(hits.map(({ passage }) => passage.id).sort()).toEqual(ids);
  });

  it("finds a word within a run of letters without spaces, and only where they stand together", () => {
    const lookUp = vocabularyLookup(buildVocabulary([eastern]));
    const found = (typed: string) =>
      rankPassages(readPassages([eastern]), lookUp(readQuery(typed))).map(
        ({ passage }) => passage.id,
      );
    expect(found("经济")).toEqual(["e1"]);
    expect(found("本合")).toEqual([]);
    expect(pagefindQueries(lookUp(readQuery("经济"))).map(({ asked }) => asked)).toContain("经 济");
  });

  it("names the words that are not there", () => {
    expect(look("Berg bitcoin 2,401").missing).toEqual(["bitcoin", "2,401"]);
  });

  it("shows of a paragraph and its quotation only the better", () => {
    expect(find("lost a third")).toEqual(["q1"]);
  });

  it("asks Pagefind in the spelling of the index, the phrase first", () => {
    const queries = pagefindQueries(look("£1.8 million last yea"));
    expect(queries.slice(0, 3).map(({ asked }) => asked)).toEqual([
      '"1.8m last year"',
      '"1.8m last"',
      "1.8m last year",
    ]);
  });

  it("reads no more than 200 characters and ranks them without throwing", () => {
    expect(readQuery("a".repeat(10_000)).text).toHaveLength(200);
    expect(find("(".repeat(10_000))).toEqual([]);
  });
});
