import { expect, test } from "vitest";
import { naturalId } from "./anchor.ts";
import { isSameText, traceOf } from "./published.ts";

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
