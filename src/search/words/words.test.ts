import { describe, expect, it } from "vitest";
import { readWords } from "./words.ts";

/** Would a query of the one text find the other, word by word? */
function finds(query: string, text: string): boolean {
  const there = readWords(text).flatMap((word) => [...word.keys, ...word.parts]);
  return readWords(query)
    .filter((word) => !word.bound)
    .every((word) => word.keys.some((key) => there.includes(key)));
}

describe("readWords", () => {
  it.each([
    ["1234", "sold 1,234 units"],
    ["1 234", "sold 1,234 units"],
    ["7,5", "grew 7.5 points"],
    ["$12.3", "worth $12.3 billion"],
    ["12.3bn", "worth $12.3 billion"],
    ["12.3 billion dollars", "worth US$12.3bn"],
    ["¥8.1 trillion", "8.1 trillion yen"],
    ["60 per cent", "60% of them"],
    ["1,200,000", "1.2 million people"],
    ["10-year", "a ten year plan"],
    ["January 3", "on Jan. 3"],
    ["US", "the U.S. way"],
    ["countries", "this country’s coast"],
    ["dont", "I don’t know"],
    ["Zurich", "in Zürich"],
    ["ecommerce", "an e-commerce site"],
    ["labour organisation", "labor organizations"],
    ["twelfth", "the 12th boat"],
    ["April 13th", "opened on April 13"],
    ["35 pence", "a gift of 35p"],
    ["经济", "日本经济合作"],
    ["経済", "データ経済の2024年度"],
    ["データ", "各国のデータ経済"],
    ["年度", "2024年度"],
    ["2024", "2024年度"],
    ["技术", "新AI技术"],
    ["เพิ่มขึ้น", "ค่าจ้างขั้นต่ำเพิ่มขึ้นมาก"],
  ])("takes %j for the same as in %j", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ["75", "grew 7.5 points"],
    ["1,2345", "sold 12,345 units"],
    ["600", "60 people"],
    ["7.5 billion", "7.5 million and 3 billion"],
    ["€12.3 billion", "worth $12.3 billion"],
    ["50%", "50 people"],
    ["13th", "13 people"],
  ])("does not take %j for the same as in %j", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it("gives the offsets of a number together with its sign and magnitude", () => {
    const text = "worth $12.3 billion today";
    const number = readWords(text).find((word) => word.number);
    expect(text.slice(number?.start, number?.end)).toBe("$12.3 billion");
  });
});
