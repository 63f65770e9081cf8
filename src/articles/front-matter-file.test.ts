import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { frontMatterFile, snippetsFile } from "./front-matter-file.ts";
import { KEYS } from "./front-matter-keys.ts";

test("the schema and snippets for editors’ programs are those of what the build reads", async () => {
  // Run `npx vitest run --project unit -u front-matter-file` to write it again.
  await expect(snippetsFile()).toMatchFileSnapshot("../../.vscode/front-matter.code-snippets");
  await expect(frontMatterFile()).toMatchFileSnapshot("../../.vscode/front-matter.schema.json");
});

test("every key of the front matter is explained, with an example that the schema accepts", () => {
  const { properties, ...schema } = JSON.parse(frontMatterFile());
  expect(Object.keys(KEYS).sort()).toEqual(Object.keys(properties).sort());
  const isValid = new Ajv({ strict: false, unicodeRegExp: true, validateFormats: false }).compile({
    ...schema,
    properties,
  });
  const yaml = Object.entries(KEYS).map(([key, { example }]) => `${key}: ${example}`);
  expect([isValid(parse(yaml.join("\n"), { schema: "core" })), isValid.errors]).toEqual([
    true,
    null,
  ]);
});

test.each(["titel: A", "authors: Ana Lima", "date: [2025]"])(
  "%s is marked in the editor",
  (line) => {
    const isValid = new Ajv({ strict: false, unicodeRegExp: true, validateFormats: false }).compile(
      JSON.parse(frontMatterFile()),
    );
    expect(isValid({ title: "A", authors: ["Ana Lima"], date: "2025-03-19", ...parse(line) })).toBe(
      false,
    );
  },
);
