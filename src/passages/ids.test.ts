import { expect, test } from "vitest";
import { isSameText, traceOf } from "../ledger/published.ts";
import { cappedId, NewIds, naturalId } from "./ids.ts";

test.each([
  ["paragraph", "Huawei now operates 10 offices in Japan.", "huawei-now-operates-10-offices"],
  ["paragraph", "— And then, he left.", "and-then-he-left"],
  [
    "paragraph",
    "日本の駐中国大使は両国の経済協力に大きな可能性を見ている。",
    "日本の駐中国大使は両",
  ],
  ["paragraph", "百闻不如一见。", "百闻不如一见"],
  ["paragraph", "ค่าจ้างขั้นต่ำเพิ่มขึ้นมาก", "ค่าจ้างขั้"],
  ["paragraph", "In 2024 日本を訪れた旅行者の消費額", "in-2024-日本を訪れた"],
  ["quotation", "Seeing is believing.", "quote-seeing-is-believing"],
  ["figure", "8.1 trillion yen", "figure-8-1-trillion-yen"],
  ["figure", "50%", "figure-50-percent"],
  ["paragraph", "The  1st\n – — 2nd!", "the-1st-2nd"],
  ["paragraph", "One two three four five six", "one-two-three-four-five"],
  ["paragraph", "Tokyo 東京 a 日本 b c", "tokyo-東京-a-日本-b"],
  ["figure", "5 % of 1,234.5", "figure-5-percent-of-1-234-5"],
  ["figure", "1, 2", "figure-1-2"],
  ["figure", "…", "figure"],
  ["quotation", "…", "quote"],
  ["paragraph", "…", "paragraph"],
] as const)("the %s “%s” is #%s", (kind, words, id) => {
  expect(naturalId(kind, words)).toBe(id);
});

test("a correction in writing without spaces leaves it the same text, another text does not", () => {
  const before = traceOf("日本の駐中国大使は両国の経済協力に大きな可能性を見ている。");
  const corrected = traceOf("日本の駐中国大使は両国の経済協力に大きな潜在力を見ている。");
  const other = traceOf("日本の駐中国大使は両手に荷物を持って帰国の途についた。");
  expect(isSameText(before, corrected)).toBe(true);
  expect(isSameText(before, other)).toBe(false);
});

const bytesOf = (id: string) => new TextEncoder().encode(id).length;

test.each([
  ["words", "surging-tourism-".repeat(20), /^(surging-tourism-)*(surging|surging-tourism)$/],
  ["Hindi words", "अंतर्राष्ट्रीय-सहयोग-".repeat(9), /-(सहयोग|अंतर्राष्ट्रीय)$/],
  ["Han characters", "日本の駐中国大使".repeat(20), /^[\p{sc=Han}の]{33}$/u],
  ["a word and Han characters", `in-${"日本の駐中国大使".repeat(20)}`, /^in-[\p{sc=Han}の]{32}$/u],
  ["characters of two code units", "𠮷".repeat(60), /^(𠮷){25}$/u],
  ["words that end where it is cut", `${"a".repeat(100)}-b`, /^a{100}$/],
  ["words and one that fits but for a letter", `${"a".repeat(60)}-${"b".repeat(40)}`, /^a{60}$/],
  [
    "words of which one ends where it is cut",
    `${"a".repeat(60)}-${"b".repeat(39)}-c`,
    /^a{60}-b{39}$/,
  ],
  ["a short word and a long one", `${"a".repeat(50)}-${"b".repeat(60)}`, /^a{50}-b{49}$/],
  ["words that are half of it", `${"a".repeat(51)}-${"b".repeat(60)}`, /^a{51}$/],
  ["words with hyphens where it is cut", `${"a".repeat(98)}---b`, /^a{98}$/],
  ["letters with marks", "e\u0301\u0323".repeat(60), /^(e\u0301\u0323){20}$/],
  ["a letter with a thousand marks", `e${"\u0301".repeat(1000)}`, /^e\u0301{49}$/],
])("an id of %s is cut between them", (_what, id, cut) => {
  expect(bytesOf(cappedId(id))).toBeLessThanOrEqual(100);
  expect(cappedId(id)).toMatch(cut);
  expect(cappedId(id).isWellFormed()).toBe(true);
});

test("ids that are the same once they are cut get numbers", () => {
  const newIds = new NewIds([]);
  const ids = ["one", "two"].map((end) => newIds.next(cappedId(`${"harbour-".repeat(20)}${end}`)));
  expect(ids[1]).toBe(`${ids[0]}-1`);
});

test("a Thai opening is not cut between a letter and its marks", () => {
  expect(naturalId("paragraph", "ค่าค่าคาน้ำใจ")).toBe("ค่าค่าคา");
});
