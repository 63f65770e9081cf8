import { expect, test } from "vitest";
import { readArticle } from "./read-article.ts";

/** What is told of an article with a line in its front matter, which is the file’s third. */
const told = (line: string) => {
  const text = `---\ntitle: A Walk\n${line}\nauthors: [Ana Lima]\ndate: 2025-03-19\n---\n\nText.\n`;
  const { problems } = readArticle("x.md", new TextEncoder().encode(text), "2025-06-01");
  return problems.map((problem) => problem.slice("x.md:".length));
};
const QUOTE = "Put the whole value in quotation marks.";
const sign = (one: string) =>
  `The value begins with “${one}”, which YAML reads as a sign of its own. Put the value in quotation marks`;
const GOES_ON = `The value goes on after its closing quotation mark. ${QUOTE.slice(0, -1)} of the other kind.`;
const NO_KEY =
  "This line is not “key: value”. Put a colon and a space after the key; if the article’s text begins here, put a line “---” before it.";
const ENDED = (one: string) =>
  `“${one}” stands where the value has ended already. Delete it, or put the whole value in quotation marks.`;
const UNLIKE = "The line is not indented like the lines it belongs with. Indent it the same way.";

test.each([
  ["contact: [a] b", "3:10", `${sign("[")}.`],
  ["contact: {a: b}x", "3:10", `${sign("{")}.`],
  ["contact: *a b", "3:10", `${sign("*")}.`],
  ["contact: , a", "3:10", `${sign(",")}.`],
  ["contact: @a", "3:10", `${sign("@")}.`],
  ["contact: `a`", "3:10", `${sign("`")}.`],
  ["contact: %a", "3:10", `${sign("%")}.`],
  ["contact: !x a", "3:10", `${sign("!")}.`],
  ["contact: *a", "3:10", `${sign("*")}, or write it out.`],
  ["contact: &a b", "3:13", `${sign("&")}, or write it out.`],
  ["contact: 'a' b", "3:10", GOES_ON],
  ["contact: 'a' 'b", "3:10", GOES_ON],
  ["contact: {a: 'b' c}", "3:14", GOES_ON],
  ["description: 'x'\ncontact: 'a' b", "4:10", GOES_ON],
  ["contact: ] b", "3:10", ENDED("]")],
  ["contact: [a]]", "3:13", ENDED("]")],
  ["contact: [a,, b]", "3:13", "A comma stands where no entry ends. Delete it."],
  ["contact: 'a'#b", "3:13", "A space is missing before “#”. Write it."],
  ['contact: ["a" "b"]', "3:15", "A comma is missing before this entry. Write it."],
  ["contact: a: b", "3:10", `The value has a colon followed by a space. ${QUOTE}`],
  ["contact: [a b", "3:10", "The bracket “[” is not closed. Close it."],
  ["contact: [[[a]]", "3:10", "The bracket “[” is not closed. Close it."],
  ["contact: {a: b", "3:10", "The bracket “{” is not closed. Close it."],
  ["contact: 'a", "3:10", "The quotation mark “'” is not closed. Close it."],
  ["contact:a", "3:1", NO_KEY],
  ["- a", "3:1", NO_KEY],
  ["contact: 'a'\n  b", "4:1", UNLIKE],
  ["\tcontact: a", "3:1", "The line is indented with a tab. Indent it with spaces."],
  [
    "  contact: a",
    "2:8",
    "What follows is not indented like what it belongs with. Indent it the same way.",
  ],
  [
    "contact: > a",
    "3:12",
    `Words follow “|” or “>” in its line. Begin them in the next line, or ${QUOTE.toLowerCase()}`,
  ],
  [
    "contact: - a",
    "3:10",
    "The list begins in its key’s line. Begin it in the next line, or put the value in quotation marks.",
  ],
  ['"title": b', "3:1", "The key “title” stands twice. Keep one of the two."],
  [
    'contact: "a\\q"',
    "3:12",
    "Between these quotation marks a backslash begins an escape, and this is none. Write “\\\\”, or use single quotation marks.",
  ],
])("the line %j is told at %s: %s", (line, place, sentence) => {
  expect(told(line)[0]).toBe(`${place} ${sentence} (front-matter-yaml)`);
});

test.each([
  ['contact: "Ana\tLima"', "3:10 The value has a tab. Write a space. (value-tab)"],
  [
    'contact: "a\\nb"',
    "3:10 The value runs over several lines. Write it in one line. (value-multiline)",
  ],
  [
    "contact: |\n  a\n  b",
    "3:10 The value runs over several lines. Write it in one line. (value-multiline)",
  ],
  [
    'contact: "a\\u202Eb"',
    "3:10 The value has the character U+202E (right-to-left override). Delete it. (character-forbidden)",
  ],
  [
    'contact: "\\u2066b"',
    "3:10 The value has the character U+2066 (left-to-right isolate). Delete it. (character-forbidden)",
  ],
  [
    "contact: a\u202Eb",
    "3:11 The character U+202E (right-to-left override) stands here. Delete it. (character-forbidden)",
  ],
  [
    "contact: a\u2066b",
    "3:10 The value has the character U+2066 (left-to-right isolate). Delete it. (character-forbidden)",
  ],
  [
    "? a",
    "3:3 The front matter has an unknown key “a”. Correct its spelling or remove it. (unknown-key)",
  ],
  [
    "speakers: [{ name: Ada, rolle: x }]",
    "3:25 The front matter has an unknown key “rolle”. Did you mean “role”? Write that, or remove it. (unknown-key)",
  ],
])("the value of %j is told, and nothing else: %s", (line, problem) => {
  expect(told(line)).toEqual([problem]);
});

test("front matter that begins with “%” is told in its first line", () => {
  const text = "---\n%A\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n---\n\nText.\n";
  const { problems } = readArticle("x.md", new TextEncoder().encode(text), "2025-06-01");
  expect(problems).toEqual([
    "x.md:2:1 The line begins with “%”. Begin it with a key. (front-matter-yaml)",
  ]);
});

test.each([
  "contact: a\n b",
  'contact: "a" # b',
  "contact: <<",
  'contact: "a\\u00e9\\x41"',
  "contact: \u2066a\u2069",
  "# only a comment \u2066",
  "",
  "contact: 'it''s &amp; 54%: no'",
])("the line %j is read", (line) => {
  expect(told(line)).toEqual([]);
});
