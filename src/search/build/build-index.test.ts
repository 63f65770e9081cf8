import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../articles/read-article.ts";
import { buildIndex } from "./build-index.ts";
import { toRecord } from "./to-record.ts";

const records = globSync("src/eval/articles/*.md")
  .sort()
  .flatMap((path) => readArticle(path, readFileSync(path), "2026-01-01").article ?? [])
  .map(toRecord);

test("an index of the same articles is the same, byte for byte", async () => {
  const [first, second] = [await buildIndex(records), await buildIndex(records)];
  expect(records.length).toBeGreaterThan(5);
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [path, content] of first) {
    expect(Buffer.from(second.get(path) ?? []).equals(content), path).toBe(true);
  }
});

test("the index says in which articles a speaker is quoted", async () => {
  const index = await buildIndex(records);
  const { speakers } = JSON.parse(new TextDecoder().decode(index.get("site.json")));
  const pages = [...index.keys()].filter((path) => path.startsWith("fragment/"));
  expect(Object.keys(speakers).length).toBeGreaterThan(10);
  for (const ids of Object.values(speakers) as string[][]) {
    for (const id of ids) expect(pages).toContain(`fragment/${id}.pf_fragment`);
  }
});
