import { describe, expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import { checkRecord, type Present } from "./check.ts";
import { publishedOf } from "./published.ts";
import type { ArticleRecord } from "./record.ts";

const AROUND = { section: "today", prefix: "", suffix: "" };
const paragraph = (id: string, exact: string): Passage => ({
  ...{ kind: "paragraph", id, exact, ...AROUND },
});
const quotation = (id: string, exact: string, paragraph: string): Passage => ({
  ...{ kind: "quotation", id, exact, ...AROUND, speaker: null, role: null, stretches: [exact] },
  spans: [{ paragraph, start: 0, end: exact.length }],
});
const figure = (id: string, exact: string, paragraph: string): Passage => ({
  ...{ kind: "figure", id, exact, ...AROUND, value: 1, unit: null, counts: null },
  ...{ qualifier: null, period: null, span: { paragraph, start: 0, end: exact.length } },
});

const record = (passages: readonly Passage[], more: Partial<ArticleRecord> = {}) => ({
  ...{ headline: "headline-01", body: "body-000001", updated: null, corrections: 0, formerly: [] },
  ...{ passages: passages.map(publishedOf), former: [], ...more },
});
const present = (passages: readonly Passage[], more: Partial<Present> = {}): Present => ({
  ...{ headline: "headline-01", body: "body-000001", updated: null, corrections: 0, passages },
  ...{ settled: { moved: {}, retired: {} }, ...more },
});

describe("a published passage that is gone", () => {
  const old = paragraph(
    "boats-came-back-slowly",
    "Boats came back slowly to the old harbour in spring.",
  );
  const other = paragraph("the-mayor-left", "The mayor left.");

  test("is told with the nearest one, by its first words, and the line to write", () => {
    const now = paragraph(
      "slowly-boats-came-back",
      "Slowly boats came back to the old harbour in spring.",
    );
    expect(checkRecord(record([old, other]), present([now, other]))).toEqual([
      {
        rule: "anchor-gone",
        lost: publishedOf(old),
        message:
          "The paragraph “#boats-came-back-slowly” was published, and nothing stands at it any more. The nearest is “Slowly boats came back to the old harbour …”: write into the front matter, below “moved:”, the line “  boats-came-back-slowly: slowly-boats-came-back”. If nothing stands for it, write below “retired:” the line “  boats-came-back-slowly: the reason”.",
      },
    ]);
  });

  test("is told with all words of the nearest one where they are few", () => {
    const words = "Boats came back to the old harbour slowly.";
    const [breach] = checkRecord(record([old]), present([paragraph("boats-came-back", words)]));
    expect(breach?.message).toContain(`The nearest is “${words}”: write`);
  });

  test("is told alone where nothing is like it", () => {
    expect(checkRecord(record([old, other]), present([other]))).toEqual([
      {
        rule: "anchor-gone",
        lost: publishedOf(old),
        message:
          "The paragraph “#boats-came-back-slowly” was published, and nothing stands at it any more. Nothing like it is left. If something stands for it, write into the front matter, below “moved:”, the line “  boats-came-back-slowly: its id now”. If nothing stands for it, write below “retired:” the line “  boats-came-back-slowly: the reason”.",
      },
    ]);
  });

  test.each(["moved", "retired"])("is not told once it is %s", (list) => {
    const settled = {
      moved: {},
      retired: {},
      [list]: { "boats-came-back-slowly": "the-mayor-left" },
    };
    expect(checkRecord(record([old, other]), present([other], { settled }))).toEqual([]);
  });

  test("is told as well when the article had lost it before", () => {
    const before = record([other], { former: [publishedOf(old)] });
    expect(checkRecord(before, present([other])).map(({ rule }) => rule)).toEqual(["anchor-gone"]);
  });
});

describe("of a paragraph that got another id with all that stands in it, the paragraph alone is told", () => {
  const before = (inner: Passage[]) =>
    record([paragraph("in-1999-all-boats", "In 1999 all boats left."), ...inner]);
  const now = (...inner: Passage[]) =>
    present([paragraph("all-boats-left", "All boats left in 1999."), ...inner]);
  const lost =
    (...inner: Passage[]) =>
    (one: Present) =>
      checkRecord(before(inner), one).map(({ message }) => /“#(.*?)”/.exec(message)?.[1]);

  test.each<[string, Passage, Passage]>([
    [
      "a figure",
      figure("figure-4-boats", "4 boats", "in-1999-all-boats"),
      figure("figure-4-boats-2", "4 boats", "all-boats-left"),
    ],
    [
      "a figure with a number",
      figure("figure-4-boats-12", "4 boats", "in-1999-all-boats"),
      figure("figure-4-boats-13", "4 boats", "all-boats-left"),
    ],
    [
      "a quotation",
      quotation("quote-yes", "Yes", "in-1999-all-boats"),
      quotation("quote-yes-1", "Yes", "all-boats-left"),
    ],
  ])("with %s", (_what, old, inner) => {
    expect(lost(old)(now(inner))).toEqual(["in-1999-all-boats"]);
  });

  test.each<[string, Passage, Passage]>([
    [
      "a figure of other words",
      figure("figure-4-boats", "4 boats", "in-1999-all-boats"),
      figure("figure-5-boats", "5 boats", "all-boats-left"),
    ],
    [
      "one in a paragraph that stood before",
      figure("figure-4-boats", "4 boats", "in-1999-all-boats"),
      figure("figure-4-boats-1", "4 boats", "in-1999-all-boats"),
    ],
    [
      "a quotation in a paragraph that stood before",
      quotation("quote-yes", "Yes", "in-1999-all-boats"),
      quotation("quote-yes-1", "Yes", "in-1999-all-boats"),
    ],
    [
      "a quotation where the figure was",
      figure("figure-4-boats", "4 boats", "in-1999-all-boats"),
      quotation("quote-4-boats", "4 boats", "all-boats-left"),
    ],
  ])("but not with %s", (_what, old, inner) => {
    expect(lost(old)(now(inner))).toEqual(["in-1999-all-boats", old.id]);
  });

  test("but what stood in another paragraph is told", () => {
    const stays = paragraph("the-mayor-left", "The mayor left.");
    const old = figure("figure-4-boats", "4 boats", stays.id);
    const inner = figure("figure-4-boats-1", "4 boats", "all-boats-left");
    const { passages } = now(inner);
    expect(lost(stays, old)(present([...passages, stays]))).toEqual([
      "in-1999-all-boats",
      "figure-4-boats",
    ]);
  });
});

describe("words that changed", () => {
  const one = paragraph("the-mayor-left", "The mayor left.");
  const message = (what: string) =>
    `The ${what} of the article changed since it was published, and nothing says so. Restore them, or write the day into “updated:”, with the time if it is the day of the last update, or add what was corrected to “corrections:” as “- { date: YYYY-MM-DD, text: What was wrong }”.`;
  const breaches = (before: Partial<ArticleRecord>, now: Partial<Present>) =>
    checkRecord(record([one], before), present([one], now));

  test.each([
    ["the words", { body: "body-000002" }, "words"],
    ["the headline", { headline: "headline-02" }, "headline or the standfirst"],
    ["both", { body: "body-000002", headline: "headline-02" }, "words"],
  ])("are told when nothing says so: %s", (_what, now, what) => {
    expect(breaches({}, now)).toEqual([{ rule: "words-changed", message: message(what) }]);
  });

  test("are told when the update is no later than the recorded one", () => {
    const times = ["2025-05-01T08:00:00+08:00", "2025-05-01T22:00:00+08:00"] as const;
    const [breach] = breaches({ updated: times[1] }, { updated: times[0], body: "body-000002" });
    expect(breach?.message).toContain(
      "published, and “updated” (2025-05-01 08:00) is not later than the last recorded change (2025-05-01 22:00). Restore them, or write the present day and time into “updated:”, or add",
    );
    const [same] = breaches({ updated: "2025-05-01" }, { updated: "2025-05-01", body: "b" });
    expect(same?.message).toContain("“updated” (2025-05-01) is not later");
    const [none] = breaches({ updated: "2025-05-01" }, { updated: null, body: "b" });
    expect(none?.message).toBe(message("words"));
  });

  test.each<[string, Partial<ArticleRecord>, Partial<Present>, boolean]>([
    ["a first update", {}, { updated: "2025-05-01" }, true],
    ["a later update", { updated: "2025-05-01" }, { updated: "2025-05-02" }, true],
    ["the update from before", { updated: "2025-05-01" }, { updated: "2025-05-01" }, false],
    ["an earlier update", { updated: "2025-05-01" }, { updated: "2025-04-30" }, false],
    ["no update any more", { updated: "2025-05-01" }, { updated: null }, false],
    ["a first correction", {}, { corrections: 1 }, true],
    ["one correction more", { corrections: 1 }, { corrections: 2 }, true],
    ["the corrections from before", { corrections: 2 }, { corrections: 2 }, false],
    ["fewer corrections", { corrections: 2 }, { corrections: 1 }, false],
  ])("with %s", (_what, before, now, isDeclared) => {
    expect(breaches(before, { ...now, body: "body-000002" })).toHaveLength(isDeclared ? 0 : 1);
  });
});
