import { describe, expect, test } from "vitest";
import type { Ledger } from "../ledger/record.ts";
import { checkDuplicates, checkFolder } from "./check-folder.ts";
import { checkSlugs, ledgerOf, recordsFor } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const FRONT = `title: A Walk
authors: [Ana Lima]
date: 2025-03-19
source: { name: The Paper, url: https://example.org/a }`;
const BODY = "The harbour was rebuilt.\n\n## Early years\n\nBoats came back slowly.";
const file = (body: string, front = "") => `---\n${FRONT}\n${front}\n---\n\n${body}\n`;

const read = (path: string, text: string, ledger?: Ledger) =>
  readArticle(`content/articles/${path}`, new TextEncoder().encode(text), "2025-06-01", ledger);
const LEDGER = ledgerOf([read("walk.md", file(BODY))], new Map());

/** The rules that an archive breaks, with the files. */
function broken(files: Record<string, string>, ledger = LEDGER): string[] {
  const paths = Object.keys(files).map((path) => `content/articles/${path}`);
  const held = recordsFor(paths, ledger);
  const readings = Object.entries(files).map(([path, text]) =>
    read(path, text, held(`content/articles/${path}`)),
  );
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkDuplicates(readings),
    ...checkFolder(readings, { publicFiles: new Set() }),
    ...checkSlugs(readings, ledger),
  ];
  return problems.map((problem) =>
    problem.replace(/^content\/articles\/(\S+) .*\((.*)\)$/, "$1 $2"),
  );
}

describe("of a second file with a recorded slug, only that is told", () => {
  const other = file("Other words.\n\nAltogether.");
  test.each([
    ["with another ending", { "walk.markdown": other, "walk.md": file(BODY) }, "walk.md:1:1"],
    ["in a folder", { "walk.md": file(BODY), "x/walk.md": other }, "x/walk.md:1:1"],
    [
      "that has it as a former one",
      { "walk.md": file(BODY), "x.md": file("Other.", "formerly: [walk]") },
      "x.md:6:12",
    ],
  ])("%s", (_what, files, place) => {
    const rule = place.startsWith("x.md") ? "formerly-taken" : "slug-duplicate";
    expect(broken(files)).toEqual([`${place} ${rule}`]);
  });

  test("and a name in capitals is refused for itself", () => {
    expect(broken({ "Walk.md": file(BODY) })).toEqual(["Walk.md:1:1 slug-invalid"]);
  });
});

describe("a former slug is kept by an article", () => {
  test("with a problem in its text", () => {
    const text = file(`${BODY}\n\n![](/a.png)`, "formerly: [walk]");
    expect(broken({ "stroll.md": text })).toEqual([
      "stroll.md:15:1 image-alt-missing",
      "stroll.md:15:1 image-missing",
    ]);
  });

  test("with another problem in its front matter", () => {
    const text = file(BODY, "formerly: [walk]").replace("date: 2025-03-19\n", "");
    expect(broken({ "stroll.md": text })).toEqual(["stroll.md:1:1 date-missing"]);
  });

  test("or may be, where its front matter cannot be read", () => {
    const text = file(BODY, "formerly: [walk").replace("title: A", "title: 'A");
    const rules = broken({ "stroll.md": text });
    expect(rules.join()).not.toContain("slug-gone");
    expect(rules).not.toEqual([]);
  });

  test("but not by two", () => {
    const lost = file(BODY, "formerly: [walk]");
    expect(broken({ "a.md": lost, "b.md": lost })).toEqual(["b.md:6:12 formerly-taken"]);
  });
});

test("a published article whose file and record’s successor are missing is told", () => {
  expect(broken({})).toEqual(["walk.md:1:1 slug-gone"]);
});

test("the ids of an article that was merged into another stay guarded", () => {
  const both = new Map([...LEDGER, ...ledgerOf([read("port.md", file("A port."))], new Map())]);
  const front = "formerly: [walk]\nupdated: 2025-05-01";
  const gone = broken({ "port.md": file("A port.", front) }, both);
  expect(gone).toEqual(new Array(3).fill("port.md:1:1 anchor-gone"));
  const whole = { "port.md": file(`A port.\n\n${BODY}`, front) };
  expect(broken(whole, both)).toEqual([]);
});

test("a file name longer than an address may be is refused, unless it is published", () => {
  const slug = "walk-".repeat(40).slice(0, -1);
  expect(broken({ [`${slug}.md`]: file(BODY) }, new Map())).toEqual([`${slug}.md:1:1 slug-long`]);
  const ledger = new Map([...LEDGER].map(([, record]) => [slug, record]));
  expect(broken({ [`${slug}.md`]: file(BODY) }, ledger)).toEqual([]);
});
