import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { Reference } from "../../citations/reference.ts";
import { plainText } from "../../citations/styles.ts";
import { quotationMarkdown, quotationText } from "./shared-words.ts";
import { textDirective } from "./text-directive.ts";

const REFERENCE: Reference = {
  key: "walk",
  title: "A Walk",
  authors: [{ name: "Ana Lima" }],
  date: "2025-03",
  lang: "en",
  source: { name: "The Paper", url: "https://example.org/a" },
  copy: { name: "The Reader", url: "https://reader.example/articles/walk/#x" },
  passage: { words: "Seeing is believing.", speaker: "Ada Roe", role: "mayor" },
};
const SOURCE = "The Paper, March 2025";

test("a quotation is pasted with who said it, where and when, as far as is known", () => {
  const { passage, ...whole } = REFERENCE;
  if (!passage) expect.fail();
  expect(plainText(quotationText(REFERENCE))).toBe(
    `“Seeing is believing.” — Ada Roe, mayor, in A Walk, ${SOURCE}, ${whole.copy.url}`,
  );
  expect(plainText(quotationText({ ...whole, passage: { ...passage, role: null } }))).toBe(
    `“Seeing is believing.” — Ada Roe, in A Walk, ${SOURCE}, ${whole.copy.url}`,
  );
  expect(plainText(quotationText({ ...whole, passage: { ...passage, speaker: null } }))).toBe(
    `“Seeing is believing.” — A Walk, ${SOURCE}, ${whole.copy.url}`,
  );
  expect(plainText(quotationText(whole))).toBe(`A Walk, ${SOURCE}, ${whole.copy.url}`);
});

test.each([
  "Seeing is *believing*, or [not] <b>",
  "1. Item, and 2. item",
  "1990) was a year",
  "# Heading",
  "- a dash and + a plus",
  "a_b_c `code` \\ & &amp; ~~no~~ | pipe",
  "~5 to ~10 %",
  "=== and ---",
  "([a](b) and ) or (",
  "ends with a backslash \\",
])("Markdown shows the words “%s” as they are", (words) => {
  const passage = { words, speaker: null, role: null };
  const html = String(
    unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(quotationMarkdown({ ...REFERENCE, passage })),
  );
  const escaped = words.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
  expect(html).toContain(`<p>${escaped}</p>`);
  expect(html).toContain(
    '— <a href="https://reader.example/articles/walk/#x"><em>A Walk</em></a>, The Paper',
  );
});

test.each([
  ["a line break", "A\n\n# Walk"],
  ["control characters", "A\u0000\u2028# Walk"],
  ["more spaces", "  A   # Walk "],
])("%s in a title stays within the line of a copy", (_name, title) => {
  expect(plainText(quotationText({ ...REFERENCE, title }))).toContain("in A # Walk, The Paper");
  const markdown = quotationMarkdown({ ...REFERENCE, title });
  expect(markdown).toBe(
    `> Seeing is believing.\n>\n> — Ada Roe, mayor, in [*A # Walk*](${REFERENCE.copy.url}), ${SOURCE}\n`,
  );
});

test("an address with brackets stays whole in Markdown", () => {
  const url = "https://reader.example/#a:~:text=(b)%20)";
  const copy = { name: "The Reader", url };
  expect(quotationMarkdown({ ...REFERENCE, copy })).toContain(
    "(https://reader.example/#a:~:text=%28b%29%20%29)",
  );
});

test("original reporting is pasted with this site as its source, and marks are not nested in their like", () => {
  const { source: _source, ...original } = REFERENCE;
  const passage = { words: "“Nobody came,” Roe said,", speaker: null, role: null };
  expect(plainText(quotationText({ ...original, passage }))).toBe(
    "“‘Nobody came,’ Roe said” — A Walk, The Reader, March 2025, https://reader.example/articles/walk/#x",
  );
});

test("a text directive keeps its own signs apart from the words", () => {
  expect(
    textDirective({ prefix: "far-off", textStart: "a, b & c", textEnd: "d", suffix: "é" }),
  ).toBe(":~:text=far%2Doff-,a%2C%20b%20%26%20c,d,-%C3%A9");
  expect(textDirective({ textStart: "sea" })).toBe(":~:text=sea");
});
