import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDuplicates, checkFolder } from "./check-folder.ts";
import { readArticle } from "./read-article.ts";

const TODAY = "2025-06-01";
const PUBLIC_FILES = new Set([
  "/favicon.svg",
  "/images/Ship.jpg",
  "/files/annual report.pdf",
  "/guide/index.html",
]);
const fixtures = new URL("./fixtures/", import.meta.url);

/** Reads a case's files as if they were the whole archive, and returns what an editor is told. */
function problemsOf(folder: string): string {
  const base = new URL(`${folder}/`, fixtures);
  const names = readdirSync(base).filter((name) => name !== "problems.txt");
  const readings = names
    .sort()
    .map((name) =>
      readArticle(`content/articles/${name}`, readFileSync(new URL(encodeURI(name), base)), TODAY),
    );
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkDuplicates(readings),
    ...checkFolder(readings, { publicFiles: PUBLIC_FILES }),
    ...readings.flatMap((reading) => reading.notices.map((notice) => `notice: ${notice}`)),
  ];
  return problems.map((problem) => `${problem}\n`).join("");
}

describe("an editor is told word for word what is wrong, where, and what to do:", () => {
  for (const folder of readdirSync(fixtures)) {
    test(folder, async () => {
      await expect(problemsOf(folder)).toMatchFileSnapshot(`fixtures/${folder}/problems.txt`);
    });
  }
});
