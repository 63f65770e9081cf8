import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { passagesJsonSchema } from "./passages-file.ts";
import { passagesFile } from "./passages-json.ts";
import { readArticle } from "./read-article.ts";

const TEXT = `---
title: A title
authors: [Ana Lima]
date: 2024-05-01
source: { name: The Paper, url: https://example.org/story }
speakers: [{ name: Rosa Diaz, role: harbour master }]
---

“We counted *nearly* 40 ships,” said Rosa Diaz, “and then we
stopped.” Ships were 2,400 in 2023.

## Trade

- “Nobody pays,” Diaz said.
- Between 3% and 4% of [cargo worth £1.8m](https://example.org/) is late.
`;
const { article, problems } = readArticle("content/articles/x.md", Buffer.from(TEXT), "2025-01-01");
const file = article && passagesFile(article);
const passages = file?.passages ?? [];

test("the file of passages keeps to its published schema", () => {
  expect(problems).toEqual([]);
  const ajv = new Ajv({ allErrors: true, strictRequired: false });
  addFormats.default(ajv);
  const validate = ajv.compile(passagesJsonSchema());
  validate(file);
  expect(validate.errors).toBeNull();
});

test("the schema refuses what no file of passages holds", () => {
  const ajv = new Ajv({ strictRequired: false });
  addFormats.default(ajv);
  const validate = ajv.compile(passagesJsonSchema());
  const [first, ...others] = passages;
  const wrong = [
    { ...first, kind: "picture" },
    { ...first, id: "" },
    { ...first, colour: "red" },
    { ...others.find(({ kind }) => kind === "figure"), value: "40" },
    { ...others.find(({ kind }) => kind === "quotation"), stretches: [] },
  ];
  for (const passage of wrong) expect(validate({ ...file, passages: [passage] })).toBe(false);
});

test("passages stand in reading order, each with an address of its own", () => {
  expect(passages.map(({ id }) => id)).toEqual([
    "introduction",
    "we-counted-nearly-40-ships",
    "quote-we-counted-nearly-40-ships",
    "figure-40-ships",
    "figure-2-400",
    "trade",
    "nobody-pays-diaz-said",
    "quote-nobody-pays",
    "between-3-and-4-of",
    "figure-between-3-percent-and-4",
    "figure-1-8m",
  ]);
});

test("a quotation divided by its attribution is one, with its stretches and its speaker", () => {
  expect(passages.find(({ kind }) => kind === "quotation")).toMatchObject({
    speaker: "Rosa Diaz",
    role: "harbour master",
    stretches: ["We counted nearly 40 ships,", "and then we stopped."],
  });
});

test("spans lead to the words in their paragraph", () => {
  for (const passage of passages) {
    const spans =
      passage.kind === "quotation"
        ? passage.spans
        : passage.kind === "figure"
          ? [passage.span]
          : [];
    const words = passage.kind === "quotation" ? passage.stretches : [passage.exact];
    spans.forEach(({ paragraph, start, end }, i) => {
      const text = passages.find(({ id }) => id === paragraph)?.exact;
      expect(text?.slice(start, end)).toBe(words[i]);
    });
  }
});

test("every id stands in the page once, and no word is changed", () => {
  const html = article?.html ?? "";
  for (const { id } of passages) expect(html.split(`id="${id}"`).length).toBe(2);
  const text = html.replace(/<[^>]+>/g, "");
  expect(text).toContain(
    "“We counted nearly 40 ships,” said Rosa Diaz, “and then we stopped.” Ships were 2,400 in 2023.",
  );
});
