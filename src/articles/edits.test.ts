import { describe, expect, test } from "vitest";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const read = (body: string, front = "", ledger = new Map()) =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\nspeakers: [{ name: Ada Roe }]\nsource: { name: The Paper, url: https://example.org/a }\n${front}\n---\n\n${body}\n`,
    ),
    "2025-06-01",
    ledger,
  );
const FIRST = "The harbour of Elmstead was rebuilt after the storm, at a cost of 40 million euros.";
const BOATS = "Boats came back slowly, and 54% of the berths stood empty for a decade.";
const BELIEF = "“Nobody believed in it at all,” Ada Roe said.";
const BERTHS = "Of the new berths 54% belong to families who live in the town.";
const BLOCKS = [FIRST, "## Early years", BOATS, BELIEF, "## Today", BERTHS];
const IDS = [
  "introduction",
  "the-harbour-of-elmstead-was",
  "figure-40-million-euros",
  "early-years",
  "boats-came-back-slowly-and",
  "figure-54-percent",
  "nobody-believed-in-it-at",
  "quote-nobody-believed-in-it-at",
  "today",
  "of-the-new-berths-54",
  "figure-54-percent-1",
];
const LEDGER = ledgerOf([read(BLOCKS.join("\n\n"))], new Map());

/** The ids of the passages of the article once it was edited. */
function idsAfter(blocks: readonly string[], front = ""): string[] {
  const text = blocks.join("\n\n");
  const { article, problems } = read(text, `updated: 2025-05-01\n${front}`, LEDGER);
  expect(problems).toEqual([]);
  return article?.passages.map(({ id }) => id) ?? [];
}

/** The published ids that an edit leaves without a passage, each with what its editor is told of it. */
function lostBy(blocks: readonly string[]): string[] {
  return read(blocks.join("\n\n"), "updated: 2025-05-01", LEDGER).problems.map((problem) => {
    const [, lost] = /“#(.*?)” was published/.exec(problem) ?? [];
    const [, nearest] = /The nearest is .*, the line “ {2}(.*?)”/.exec(problem) ?? [];
    return nearest ?? `${lost} is gone`;
  });
}
const replace = (old: string, now: string) => BLOCKS.map((block) => block.replace(old, now));
/** The published ids with others in place of some. */
const ids = (changes: Record<string, string[]>) => IDS.flatMap((id) => changes[id] ?? [id]);

test("an article is published with an id for each of its passages", () => {
  expect(read(BLOCKS.join("\n\n")).article?.passages.map(({ id }) => id)).toEqual(IDS);
});

describe("without another word, every passage keeps its id when", () => {
  const boats = ["boats-came-back-slowly-and", "figure-54-percent"];
  const belief = ["nobody-believed-in-it-at", "quote-nobody-believed-in-it-at"];
  const berths = ["of-the-new-berths-54", "figure-54-percent-1"];
  const start = IDS.slice(0, 3);

  test.each<[string, string[], string[]]>([
    [
      "a paragraph is put in that begins as another and has its figure",
      BLOCKS.toSpliced(2, 0, "Boats came back slowly at first, 54% of them from Norland."),
      ids({
        "early-years": ["early-years", "boats-came-back-slowly-at", "figure-54-percent-2"],
      }),
    ],
    [
      "a paragraph is copied",
      BLOCKS.toSpliced(2, 0, BOATS),
      ids({
        "nobody-believed-in-it-at": [
          "boats-came-back-slowly-and-1",
          "figure-54-percent-2",
          "nobody-believed-in-it-at",
        ],
      }),
    ],
    [
      "a section is put in",
      BLOCKS.toSpliced(4, 0, "## Boats came back slowly, and", "Nobody knew why."),
      ids({ today: ["boats-came-back-slowly-and-1", "nobody-knew-why", "today"] }),
    ],
    [
      "two sections change places",
      [FIRST, "## Today", BERTHS, "## Early years", BOATS, BELIEF],
      [...start, "today", ...berths, "early-years", ...boats, ...belief],
    ],
    [
      "all stands in the opposite order",
      BLOCKS.toReversed(),
      ["introduction", ...berths, "today", ...belief, ...boats, "early-years", ...start.slice(1)],
    ],
    ["a heading is written in capitals", replace("Early years", "EARLY YEARS!"), IDS],
    [
      "the end of a paragraph is reworded",
      replace("for a decade", "for ten long years"),
      ids({ "figure-54-percent": ["figure-54-percent", "figure-ten-long-years"] }),
    ],
    ["the end of a quotation is reworded", replace("it at all", "it at the time"), IDS],
    ["a figure is spelt otherwise", replace("54% of the berths", "54 percent of the berths"), IDS],
    [
      "a paragraph loses its end to a new one",
      BLOCKS.with(2, BOATS.replace(" for a decade", "")).toSpliced(3, 0, "It took a decade."),
      ids({ "figure-54-percent": ["figure-54-percent", "it-took-a-decade"] }),
    ],
  ])("%s", (_edit, blocks, after) => {
    expect(idsAfter(blocks)).toEqual(after);
  });
});

describe("an id that no passage has any more is told, and lasts once its editor has settled it, when", () => {
  test.each<[string, string[], string[], string, string[]]>([
    [
      "a paragraph is deleted",
      BLOCKS.toSpliced(3, 1),
      ["nobody-believed-in-it-at is gone", "quote-nobody-believed-in-it-at is gone"],
      "retired: { nobody-believed-in-it-at: Withdrawn, quote-nobody-believed-in-it-at: Withdrawn }",
      ids({ "nobody-believed-in-it-at": [], "quote-nobody-believed-in-it-at": [] }),
    ],
    [
      "a section is deleted",
      BLOCKS.slice(0, 4),
      ["today is gone", "of-the-new-berths-54 is gone", "figure-54-percent-1 is gone"],
      "moved: { today: early-years }\nretired: { of-the-new-berths-54: Gone, figure-54-percent-1: Gone }",
      IDS.slice(0, 8),
    ],
    [
      "a heading is renamed",
      replace("Early years", "The first years"),
      ["early-years: the-first-years"],
      "moved: { early-years: the-first-years }",
      ids({ "early-years": ["the-first-years"] }),
    ],
    [
      "the beginning of a paragraph is reworded",
      replace("Boats came back slowly", "Slowly the boats came back"),
      ["boats-came-back-slowly-and: slowly-the-boats-came-back"],
      "moved: { boats-came-back-slowly-and: slowly-the-boats-came-back }",
      ids({ "boats-came-back-slowly-and": ["slowly-the-boats-came-back"] }),
    ],
    [
      "a paragraph is split near its beginning",
      BLOCKS.toSpliced(
        2,
        1,
        "Boats came back slowly.",
        BOATS.slice("Boats came back slowly, ".length),
      ),
      ["boats-came-back-slowly-and: boats-came-back-slowly"],
      "moved: { boats-came-back-slowly-and: and-54-of-the-berths }",
      ids({ "boats-came-back-slowly-and": ["boats-came-back-slowly", "and-54-of-the-berths"] }),
    ],
    [
      "two paragraphs are merged",
      BLOCKS.toSpliced(2, 2, `${BOATS} ${BELIEF}`),
      ["nobody-believed-in-it-at is gone"],
      "moved: { nobody-believed-in-it-at: boats-came-back-slowly-and }",
      ids({ "nobody-believed-in-it-at": [] }),
    ],
    [
      "a quotation begins otherwise",
      replace("Nobody believed", "No one believed"),
      [
        "nobody-believed-in-it-at: no-one-believed-in-it",
        "quote-nobody-believed-in-it-at: quote-no-one-believed-in-it",
      ],
      "moved: { nobody-believed-in-it-at: no-one-believed-in-it, quote-nobody-believed-in-it-at: quote-no-one-believed-in-it }",
      ids({
        "nobody-believed-in-it-at": ["no-one-believed-in-it"],
        "quote-nobody-believed-in-it-at": ["quote-no-one-believed-in-it"],
      }),
    ],
    [
      "a figure becomes another number",
      replace("54% of the berths", "55% of the berths"),
      ["figure-54-percent: figure-55-percent"],
      "moved: { figure-54-percent: figure-55-percent }",
      ids({ "figure-54-percent": ["figure-55-percent"] }),
    ],
    [
      "a figure becomes one in another unit",
      replace("40 million euros", "40 million pounds"),
      ["figure-40-million-euros: figure-40-million-pounds"],
      "moved: { figure-40-million-euros: figure-40-million-pounds }",
      ids({ "figure-40-million-euros": ["figure-40-million-pounds"] }),
    ],
  ])("%s", (_edit, blocks, lost, settled, after) => {
    expect(lostBy(blocks)).toEqual(lost);
    expect(idsAfter(blocks, settled)).toEqual(after);
  });
});
