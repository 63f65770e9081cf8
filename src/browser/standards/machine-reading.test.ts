import { globSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, inject, test } from "vitest";
import { SITE } from "../../site.ts";
import { ARTICLE } from "../browsers.ts";
import { TITLE } from "../share-steps.ts";

const dist = inject("dist");
const read = (file: string) => readFileSync(dist + file, "utf8");
const markdown = read(`${ARTICLE.slice(0, -1)}.md`);
const { passages } = JSON.parse(read(`${ARTICLE}passages.json`)) as {
  passages: Record<string, string>[];
};

/** The links of a Markdown text, as a program of others finds them. */
function linksOf(text: string): string[] {
  const links: string[] = [];
  visit(unified().use(remarkParse).parse(text), "link", ({ url }) => void links.push(url));
  return links;
}

test("the article is Markdown with its headline, every paragraph, and the credit last", () => {
  expect(markdown.split("\n")[0]).toBe(`# ${TITLE}`);
  const plain = markdown.replaceAll("\\", "");
  for (const { kind, exact = "", id } of passages) {
    if (kind === "paragraph") expect(plain).toContain(exact);
    if (kind === "section" && id !== "introduction") expect(plain).toContain(`\n## ${exact}\n`);
  }
  const last = markdown.trim().split("\n\n").at(-1) ?? "";
  expect(last).toMatch(/^First published by \[The Morning Paper\]\(/);
  expect(last).toContain(`<${SITE.url}${ARTICLE}>`);
  for (const link of linksOf(markdown)) expect(link).toMatch(/^(?:https?|mailto):/);
});

test("llms.txt names the site and the article, with its credit", () => {
  const text = read("/llms.txt");
  expect(text).toMatch(new RegExp(`^# ${SITE.name}\n\n> ${SITE.description}\n`));
  const address = `${SITE.url}${ARTICLE.slice(0, -1)}.md`;
  expect(linksOf(text)).toContain(address);
  const line = text.split("\n").find((one) => one.includes(address));
  expect(line).toMatch(
    /: By Berg Mila and Ole Berg, .*first published by The Morning Paper, https:/,
  );
  // All that it names is there.
  for (const link of linksOf(text).filter((one) => one.startsWith(SITE.url))) {
    const at = link.replace(SITE.url, "").replace(/\/$/, "/index.html");
    expect([link, globSync(dist + at).length]).toEqual([link, 1]);
  }
});

test("passages.json is of the schema that is published, each passage with its address", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(read("/passages.schema.json")));
  expect([isValid(JSON.parse(read(`${ARTICLE}passages.json`))), isValid.errors]).toEqual([
    true,
    null,
  ]);
  const kinds = new Set(passages.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["figure", "paragraph", "quotation", "section"]);
  for (const { url, id = "", kind, prefix, exact, suffix } of passages) {
    expect(url).toBe(`${SITE.url}${ARTICLE}#${id}`);
    if (kind === "quotation" || kind === "figure")
      expect([prefix, exact, suffix]).not.toContain(undefined);
  }
});

test("the data is what its description says, and has every quotation and figure", () => {
  const description = JSON.parse(read("/data/datapackage.json")) as {
    $schema: string;
    resources: { path: string; format: string; schema: { fields: { name: string }[] } }[];
  };
  expect(description.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  const files = globSync("data/*.{csv,json}", { cwd: dist }).map((name) => name.slice(5));
  const described = ["datapackage.json", ...description.resources.map(({ path }) => path)];
  expect(files.toSorted()).toEqual(described.toSorted());
  for (const { path, format, schema } of description.resources) {
    const kind = path.startsWith("quotations") ? "quotation" : "figure";
    const text = read(`/data/${path}`);
    const rows: Record<string, string>[] =
      format === "csv" ? parse(text, { columns: true }) : JSON.parse(text);
    const own = passages.filter((passage) => passage["kind"] === kind);
    expect(rows.map(({ url }) => url)).toEqual(own.map(({ url }) => url));
    const names = schema.fields.map(({ name }) => name);
    for (const row of rows) {
      expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
      expect(row["rights"]).toBe("© The Morning Paper");
    }
  }
});
