import { describe, expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import { nearest } from "./nearest.ts";
import { type Published, publishedOf, traceOf } from "./published.ts";

const AROUND = { section: "today", prefix: "", suffix: "" };
const section = (id: string, exact: string): Passage => ({ kind: "section", id, exact, ...AROUND });
const paragraph = (id: string, exact: string): Passage => ({
  kind: "paragraph",
  id,
  exact,
  ...AROUND,
});
const figure = (id: string): Passage => ({
  kind: "figure",
  id,
  exact: id,
  ...AROUND,
  value: 1,
  unit: null,
  counts: null,
  ...{ qualifier: null, period: null, span: { paragraph: "p", start: 0, end: 1 } },
});

/** The ids that stand for those that are gone. */
function found(before: readonly Passage[], now: readonly Passage[]): Record<string, string> {
  const published = before.map(publishedOf);
  const live = new Set(now.map(({ id }) => id));
  const gone = published.filter(({ id }) => !live.has(id));
  return idsOf(nearest(gone, published, now));
}
const idsOf = (pairs: Map<Published, Passage>) =>
  Object.fromEntries([...pairs].map(([{ id }, to]) => [id, to.id]));
const letters = (text: string) => [...text].map((letter) => `${letter}${letter}`).join(" ");
const [FIRST, LAST] = [paragraph("first", letters("01")), paragraph("last", letters("23"))];
/** Text between paragraphs that stay, and text behind all of them. */
const between = (...some: Passage[]) => [FIRST, ...some, LAST];
const behind = (...some: Passage[]) => [FIRST, LAST, ...some];

describe("the passage that stands for a lost one", () => {
  test("is the one with the most of its words, wherever it stands", () => {
    const old = paragraph("a", letters("abcdefgh"));
    const near = paragraph("b", letters("abcdefxy"));
    const nearer = paragraph("c", letters("abcdefgx"));
    for (const now of [
      [near, nearer],
      [nearer, near],
    ]) {
      expect(found(between(old), behind(...now))).toEqual({ a: "c" });
    }
  });

  test("is the first of two that are as like it", () => {
    const old = paragraph("a", letters("abcdefgh"));
    const now = [paragraph("b", letters("abcdefgx")), paragraph("c", letters("abcdefgy"))];
    expect(found(between(old), behind(...now))).toEqual({ a: "b" });
  });

  test.each([
    ["half of its words", letters("abcdwxyz"), "behind", true],
    ["less than half of its words", letters("abcvwxyz"), "behind", false],
    ["less than half of its words at its place", letters("abcvwxyz"), "between", true],
    ["a quarter of its words at its place", letters("abuvwxyz"), "between", false],
  ])("has %s or more: %s", (_what, words, where, isFound) => {
    const now = paragraph("b", words);
    const after = where === "between" ? between(now) : behind(now);
    expect(found(between(paragraph("a", letters("abcdefgh"))), after)).toEqual(
      isFound ? { a: "b" } : {},
    );
  });

  test("is rather one at its place than one that is as like it elsewhere", () => {
    const old = paragraph("a", letters("abcdefgh"));
    const here = paragraph("b", letters("abcdefxy"));
    const there = paragraph("c", letters("abcdefzw"));
    expect(found(between(old), [there, ...between(here), there])).toEqual({ a: "b" });
  });

  test("is of its kind, and new", () => {
    const old = paragraph("a", letters("abcdefgh"));
    expect(found(between(old), between(section("b", letters("abcdefgh"))))).toEqual({});
    const stays = paragraph("b", letters("abcdefgh"));
    expect(found(between(old, stays), between(stays))).toEqual({});
  });

  test("is at its place when nothing else stayed", () => {
    const old = paragraph("a", letters("abcdefgh"));
    expect(found([old], [paragraph("b", letters("abcvwxyz"))])).toEqual({ a: "b" });
  });

  test("stands between the nearest ones that stay, of which many may be gone", () => {
    const [a, b, c] = ["abcdefgh", "ijklmnop", "qrstuvwx"].map((text, i) =>
      paragraph(`old${i}`, letters(text)),
    ) as [Passage, Passage, Passage];
    // Three words in eight are only enough at its place.
    const now = ["abc45678", "ijk45678", "qrs45678"].map((text, i) =>
      paragraph(`new${i}`, letters(text)),
    );
    expect(found(between(a, b, c), between(...now))).toEqual({
      old0: "new0",
      old1: "new1",
      old2: "new2",
    });
    expect(found([a, b, c], now)).toEqual(found(between(a, b, c), between(...now)));
  });
});

describe("short passages are compared by their ids", () => {
  test.each([
    ["early-years", "Early years", "the-early-years", "The early years", true],
    ["early-years", "Early years", "late-days", "Late days", false],
    ["early-years", "Early years", "years-early", "Years early", true],
    ["ein-jahr", "Ein Jahr", "zwei-tage-danach", "Zwei Tage danach", false],
  ])("the heading %s", (id, words, newId, newWords, isFound) => {
    const now = behind(section(newId, newWords));
    expect(found(between(section(id, words)), now)).toEqual(isFound ? { [id]: newId } : {});
  });

  test.each([
    ["figure-54-percent", "figure-54-boats", "behind", true],
    ["figure-54-percent", "figure-55-percent", "behind", false],
    ["figure-54-percent", "figure-55-percent", "between", true],
    ["figure-54-percent", "figure-12-boats", "between", false],
    ["figure-54", "figure-12", "between", false],
    ["figure-a-dozen-boats", "figure-a-dozen-ships", "behind", false],
  ])("the figure %s and %s, which stands %s", (id, newId, where, isFound) => {
    const now = figure(newId);
    const after = where === "between" ? between(now) : behind(now);
    expect(found(between(figure(id)), after)).toEqual(isFound ? { [id]: newId } : {});
  });
});

describe("words whose letters in the record are alike by chance", () => {
  const words = Array.from({ length: 500 }, (_, i) => `word${i}`);
  const pairs = words.flatMap((word, i) => {
    const other = words.slice(i + 1).find((one) => traceOf(one) === traceOf(word));
    return other === undefined ? [] : [[word, other] as const];
  });
  const texts = (count: number) =>
    [0, 1].map((side) => pairs.slice(0, count).map((pair) => pair[side])) as [string[], string[]];

  test.each([
    ["are not taken for the same where they are few", 4, {}],
    ["are where they are more, for it is hardly by chance", 5, { a: "b" }],
  ])("%s", (_what, count, expected) => {
    const [one, other] = texts(count);
    const now = paragraph("b", other.join(" "));
    expect(found(between(paragraph("a", one.join(" "))), between(now))).toEqual(expected);
  });
});

test("two quotations of one word are not alike because they are quotations", () => {
  const quotation = (id: string, exact: string): Passage => ({
    kind: "quotation",
    id,
    exact,
    ...AROUND,
    speaker: null,
    role: null,
    stretches: [exact],
    spans: [],
  });
  const [yes, no] = [quotation("quote-yes", "Yes"), quotation("quote-no", "No")];
  expect(found(between(yes), between(no))).toEqual({});
});

test("of thousands that are gone, only so many are compared as take no time, but five always", () => {
  const texts = Array.from({ length: 6000 }, (_, i) => `w${i} x${i} y${i} z${i} v${i}`);
  const old = texts.map((text, i) => publishedOf(paragraph(`old-${i}`, text)));
  const now = texts.map((text, i) => paragraph(`new-${i}`, text));
  expect(idsOf(nearest(old.slice(0, 8), old, now))).toEqual({
    "old-0": "new-0",
    "old-1": "new-1",
    "old-2": "new-2",
    "old-3": "new-3",
    "old-4": "new-4",
  });
});
