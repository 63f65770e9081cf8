import { globSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readArticle } from "../../articles/read-article.ts";
import { recordIn } from "../pagefind-files.ts";
import { nameKeys } from "../rank/names.ts";
import { readPostings } from "../rank/postings.ts";
import { fromRecord, type SearchRecord } from "../rank/record.ts";
import type { SiteFile } from "../rank/site-file.ts";
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

test("the index of a small archive says in which articles a speaker is quoted, newest first", async () => {
  const index = await buildIndex(records.slice(0, 10));
  const { parts, vocabulary }: SiteFile = JSON.parse(
    new TextDecoder().decode(index.get("site.json")),
  );
  const { names = [], articles } = vocabulary;
  expect(names.length).toBeGreaterThan(10);
  const pages = parts[0]?.pages as string[];
  const dates = pages.map((id) => {
    const page = index.get(`fragment/${id}.pf_fragment`) ?? new Uint8Array();
    return fromRecord(recordIn(new Uint8Array(gunzipSync(page)).buffer) as SearchRecord);
  });
  expect(dates.map(({ date }) => date)).toEqual(
    dates
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
  for (const [at, name] of names.entries()) {
    const [kind, word = ""] = name.split(":");
    if (kind !== "speaker") continue;
    const having = dates.flatMap(({ passages }, article) =>
      passages.some(({ speaker = "" }) => nameKeys("speaker", speaker).includes(name))
        ? article
        : [],
    );
    expect(readPostings(articles?.[2][at] ?? ""), word).toEqual(having);
  }
});
