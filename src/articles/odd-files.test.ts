import { describe, expect, test } from "vitest";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const FRONT = `title: A Walk
authors: [Ana Lima]
date: 2025-03-19
source: { name: The Paper, url: https://example.org/a }`;
const BODY = `The harbour was rebuilt.\n\n## Today\n\n“Nobody pays,” Ana Lima said of 40 ships.`;
const ARTICLE = `---\n${FRONT}\n---\n\n${BODY}\n`;

const read = (text: string | Uint8Array, path = "content/articles/walk.md", today = "2025-06-01") =>
  readArticle(path, typeof text === "string" ? new TextEncoder().encode(text) : text, today);
const plain = read(ARTICLE).article;

describe("an article is read as ever", () => {
  test.each([
    ["with the line ends of Windows", ARTICLE.replaceAll("\n", "\r\n")],
    ["with the line ends of old Macs", ARTICLE.replaceAll("\n", "\r")],
    ["with a byte order mark", `\uFEFF${ARTICLE}`],
    ["with spaces behind the fences", ARTICLE.replaceAll("---", "--- \t")],
    ["with “...” as the end of the front matter", ARTICLE.replace("\n---\n\n", "\n...\n\n")],
    ["with “...” before the end", ARTICLE.replace("\n---\n\n", "\n...\n---\n\n")],
    ["with spaces behind its keys", ARTICLE.replace(/^(title|date).*/gm, "$&  \t")],
  ])("%s", (_how, text) => {
    const { article, problems } = read(text);
    expect(problems).toEqual([]);
    expect(article).toEqual(plain);
  });

  test("with problems at their lines and columns, whatever ends the lines", () => {
    const text = ARTICLE.replace("harbour", "\u202Eharbour");
    const { problems } = read(text);
    expect(problems[0]).toMatch(/^content\/articles\/walk\.md:8:5 The character U\+202E \(right/);
    for (const end of ["\r\n", "\r"]) {
      expect(read(text.replaceAll("\n", end)).problems).toEqual(problems);
    }
  });
});

test.each([
  ["a byte that never is UTF-8", [0xff, 0x61], "1:4"],
  ["a letter of Latin 1", [0xe9, 0x61], "1:4"],
  ["a letter cut off at the end", [0xe2, 0x82], "1:4"],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80], "1:4"],
])("%s is told at its place, after marks that are none", (_what, odd, place) => {
  const bytes = Uint8Array.from([...new TextEncoder().encode("a\uFFFDb"), ...odd]);
  expect(read(bytes).problems).toEqual([
    `content/articles/walk.md:${place} The file is not UTF-8 text from here on. Save it with the encoding UTF-8. (file-not-utf-8)`,
  ]);
});

const FORBIDDEN =
  "\0 \x01 \x08 \x0B \x0C \x1B \x7F \x80 \x85 \x9F \u2028 \u2029 \u202A \u202B \u202C \u202D \u202E " +
  "\u2066 \u2067 \u2068 \u2069 \u206A \u206F \uFEFF \uFFF9 \uFDD0 \uFFFE \uFFFF \u{1FFFE} \u{10FFFF}";
const hexOf = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

describe.each(FORBIDDEN.split(" "))("the character %j", (character) => {
  const name = `U+${hexOf(character)} (`;
  test.each([
    ["the title", FRONT.replace("Walk", `W${character}alk`), BODY, "2:9"],
    ["a name within a list", FRONT.replace("Ana", `A${character}na`), BODY, "3:11"],
    ["a comment", `${FRONT} # ${character}`, BODY, "5:"],
    ["the text", FRONT, BODY.replace("40", `4${character}0`), "12:"],
    ["a heading", FRONT, BODY.replace("Today", `To${character}day`), "10:6"],
  ])("is refused in %s", (where, front, body, place) => {
    const { article, problems } = read(`---\n${front}\n---\n\n${body}\n`);
    // A comment is no value, so nothing in it need be paired.
    if (where === "a comment" && /[\u2066-\u2069]/u.test(character)) return;
    expect(article).toBeUndefined();
    expect(problems.filter((problem) => problem.includes(name))).toHaveLength(1);
    const line = place.split(":")[0];
    expect(problems.find((problem) => problem.includes(name))).toContain(`walk.md:${line}:`);
  });

  test("is refused in the text when it is referred to by number", () => {
    const body = BODY.replace("40", `4&#x${hexOf(character)};0`);
    const { problems } = read(`---\n${FRONT}\n---\n\n${body}\n`);
    expect(problems.join()).toContain(name);
  });
});

test("characters that languages need are left alone", () => {
  const words =
    "می\u200Cخواهم \u200Eabc\u200F \u061C แม่\u200Bน้ำ so\u00ADft a\u2060b 👩\u200D🚀 \u{1F600}";
  const isolated = "\u2067שלום\u2069 and \u2066\u2068a\u2069b\u2069";
  const { article, problems } = read(
    `---\n${FRONT.replace("A Walk", `A Walk ${words} ${isolated}`)}\n---\n\n${words}\n${isolated}\n`,
  );
  expect(problems).toEqual([]);
  expect(article?.frontMatter.title).toContain(words);
  expect(article?.html).toContain("\u2067שלום\u2069");
});

test("an isolate of one paragraph is not closed in the next, nor one of a field in another", () => {
  const body = "One \u2067two.\n\nThree\u2069 four.";
  expect(read(`---\n${FRONT}\n---\n\n${body}\n`).problems).toHaveLength(2);
  const front = FRONT.replace("A Walk", "A \u2067Walk").replace("Ana", "Ana\u2069");
  expect(read(`---\n${front}\n---\n\n${BODY}\n`).problems).toHaveLength(2);
});

test("a problem stands in one line whatever the file is called", () => {
  const { problems } = read("", "content/articles/a\nb\u202E#?😀.md");
  expect(problems.length).toBeGreaterThan(1);
  for (const problem of problems) {
    expect(problem).toMatch(
      /^content\/articles\/a\\u\{a\}b\\u\{202e\}#\?😀\.md:1:1 [^\n\u202E]*$/u,
    );
  }
});

describe("today", () => {
  const dated = (date: string, today: string) =>
    read(ARTICLE.replace("2025-03-19", `2025-03-19\nupdated: ${date}`), undefined, today).problems
      .length === 0;

  test.each([
    ["2025-06-01", "2025-06-01", true],
    ["2025-06-01T23:59", "2025-06-01", true],
    ["2025-06-02", "2025-06-01", false],
    // Half past eleven in the evening in Greenwich is the next morning in Shanghai.
    ["2025-06-02", "2025-06-01T23:30:00Z", true],
    ["2025-06-02T07:00", "2025-06-01T23:30:00.000Z", true],
    ["2025-06-02T07:31", "2025-06-01T23:30:00Z", false],
    ["2025-06-02T07:00", "2025-06-02T07:00:00+08:00", true],
  ])("an update of %s is read at %s: %s", (date, today, isRead) => {
    expect(dated(date, today)).toBe(isRead);
  });
});

test("a second change on one day is declared by its time", () => {
  const recorded = read(ARTICLE.replace("\nsource", "\nupdated: 2025-05-01T07:00\nsource"));
  const ledger = ledgerOf([recorded], new Map());
  const changed = (updated: string) =>
    readArticle(
      "content/articles/walk.md",
      new TextEncoder().encode(
        ARTICLE.replace("\nsource", `\nupdated: ${updated}\nsource`).replace("pays", "paid"),
      ),
      "2025-06-01",
      ledger,
    ).problems.filter((problem) => problem.includes("words-changed")).length === 0;
  expect(changed("2025-05-01T07:00")).toBe(false);
  expect(changed("2025-05-01")).toBe(false);
  expect(changed("2025-05-01T08:00+09:00")).toBe(false);
  expect(changed("2025-05-01T07:01")).toBe(true);
  expect(changed("2025-04-30T23:30Z")).toBe(true);
  expect(changed("2025-05-02")).toBe(true);
});

test("a file of more than 2 MB is refused, and one below is read", () => {
  const longer = (bytes: number) => ARTICLE + " word".repeat((bytes - ARTICLE.length) / 5);
  expect(read(longer(2_000_100)).problems).toEqual([
    expect.stringMatching(/^content\/articles\/walk\.md:1:1 The file has .* \(file-large\)$/),
  ]);
  expect(read(longer(1_999_000)).problems).toEqual([]);
});
