import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import { type DataPart, dataParts } from "../articles/data-parts.ts";
import { readArticle } from "../articles/read-article.ts";
import { csvFile, jsonFile } from "./data-files.ts";
import { dataPackage } from "./data-package.ts";
import { FIELDS } from "./tables.ts";

const BODY = `“It was, as they say, ‘slow’,” said Ada Roe of 40 boats, nearly 2.5 million euros in 2024.

## Today

“=1+1 is not what the report has,” Ada Roe said. “No comma”, said Bo Chen, “and “two” lines.”`;

function read(slug: string, date: string, front = "", body = BODY): Article {
  const { article, problems } = readArticle(
    `content/articles/${slug}.md`,
    new TextEncoder().encode(
      `---\ntitle: A "Walk", & a Swim\nauthors: [Ana Lima]\ndate: ${date}\n${front}\n---\n\n${body}\n`,
    ),
    "2025-06-01",
  );
  return article ?? expect.fail(problems.join("\n"));
}

const SOURCE = "source: { name: The Paper, url: https://example.org/a }";
const articles = [
  read("walk", "2025-03-19", SOURCE),
  read("swim", "2025-03"),
  read("run", "2024-12-31"),
];
const named = (name: string, files = dataParts(articles)): DataPart =>
  files.find((file) => file.name === name) ?? expect.fail(`There is no ${name}.`);
const textOf = (parts: Iterable<string>) => [...parts].join("");
/** The rows as a program of others reads them. */
const parsed = (name: string): Record<string, string>[] =>
  parse(textOf(csvFile(named(name))), { columns: true, relax_column_count: false });

describe("the data of the archive", () => {
  test("stands in files by year, each with what is older first", () => {
    expect(dataParts(articles).map(({ name }) => name)).toEqual([
      "quotations-2024",
      "quotations-2025",
      "figures-2024",
      "figures-2025",
    ]);
    expect(named("figures-2025").articles.map(({ slug }) => slug)).toEqual(["swim", "walk"]);
  });

  test("has every quotation with its words unchanged, who says it, and whose words they are", () => {
    const rows = parsed("quotations-2025").filter(({ url }) => url?.includes("/walk/"));
    const quotations = articles[0]?.passages.filter(({ kind }) => kind === "quotation");
    expect(rows.map(({ url }) => url?.split("#")[1])).toEqual(quotations?.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      speaker: "Ada Roe",
      title: 'A "Walk", & a Swim',
      date: "2025-03-19",
      section: "introduction",
      source: "The Paper",
      source_url: "https://example.org/a",
      rights: "© The Paper",
    });
    expect(rows.map(({ words }) => words)).toContainEqual(expect.stringMatching(/^=1\+1 is not/));
  });

  test("has every figure with its value, its unit and its sentence", () => {
    expect(parsed("figures-2024")[1]).toMatchObject({
      words: "2.5 million euros",
      value: "2500000",
      unit: "EUR",
      value_to: "",
      sentence: BODY.split("\n")[0],
      rights: "© The Passage Reader",
    });
  });

  test("has of a figure in a table the sentence of its row", () => {
    const table = "| Harbour | Boats |\n| --- | --- |\n| Ely | It is shut. All 40 boats left. |";
    const [file = expect.fail()] = dataParts([read("row", "2025-03-19", "", table)]);
    expect(JSON.parse(textOf(jsonFile(file)))).toMatchObject([
      { words: "40 boats", sentence: "All 40 boats left." },
    ]);
  });

  test("has the same rows as CSV and as JSON, in lines that end as RFC 4180 wants", () => {
    for (const file of dataParts(articles)) {
      const rows = JSON.parse(textOf(jsonFile(file))) as Record<string, string | number>[];
      const strings = rows.map((row) =>
        Object.fromEntries(FIELDS[file.table].map(({ name }) => [name, String(row[name] ?? "")])),
      );
      expect(parsed(file.name)).toEqual(strings);
      expect(textOf(csvFile(file)).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }
  });

  test("is split where a year is too long for a file, the full ones as they were", () => {
    const many = Array.from({ length: 9 }, (_, at) => read(`walk-${at}`, "2025-03-19"));
    const bytesOf = (parts: Iterable<string>) => Buffer.byteLength(textOf(parts));
    const one = bytesOf(jsonFile({ ...named("quotations-2024"), articles: [many[0] as Article] }));
    const files = dataParts(many, 4 * one).filter(({ table }) => table === "quotations");
    expect(files.length).toBeGreaterThan(2);
    expect(files[1]?.name).toBe("quotations-2025-2");
    for (const file of files) {
      expect(bytesOf(jsonFile(file))).toBeLessThan(4 * one);
      expect(bytesOf(csvFile(file))).toBeLessThan(4 * one);
    }
    const newer = dataParts([read("new", "2025-05-01"), ...many], 4 * one);
    expect(newer[0]).toEqual(files[0]);
  });

  test("is described for programs, file by file, without a licence that nobody gave", () => {
    const description = dataPackage(dataParts(articles)) as {
      resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(description).not.toHaveProperty("licenses");
    expect(description.resources.map(({ path }) => path).slice(0, 2)).toEqual([
      "quotations-2024.csv",
      "quotations-2024.json",
    ]);
    for (const { path, schema } of description.resources.filter(({ path }) => /csv$/.test(path))) {
      const [head = ""] = textOf(csvFile(named(path.replace(".csv", "")))).split("\r\n");
      expect(schema.fields.map(({ name }) => name).join(",")).toBe(head);
    }
  });
});
