import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeLedger } from "../ledger/ledger-files.ts";
import { ledgerOf } from "./promises.ts";
import { readArchive } from "./read-archive.ts";
import { readFile, readFiles } from "./read-file.ts";

const OPENING = "The harbour was rebuilt after the storm of 1999.";
const LONG =
  "Boats came back slowly, and 54% of the berths stood empty for a decade, until the town lowered what it asks of families.";
const SAID = "“Nobody believed in it at all,” Ada Roe said.";
const TODAY = "## Today\n\nThe town counts its boats each May, and has never lost one since.";
const BODY = `${OPENING}\n\n## Early years\n\n${LONG}\n\n${SAID}\n\n${TODAY}`;
const KEPT = `${OPENING}\n\n${TODAY}`;

let root = "";
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "split-"));
  write("walk", BODY);
  await publish();
});
afterEach(() => rmSync(root, { recursive: true }));

function write(slug: string, body: string, front = "") {
  const text = `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`;
  mkdirSync(path.join(root, "content/articles"), { recursive: true });
  writeFileSync(path.join(root, `content/articles/${slug}.md`), text);
}
async function publish() {
  const { readings, recorded } = await readArchive(root, true, readFiles);
  writeLedger(root, ledgerOf(readings, recorded.ledger), recorded);
}
const cut = (front = "") => write("walk", KEPT, `updated: 2025-04-01\n${front}`);
const problems = async () => (await readArchive(root, false, readFiles)).problems;
/** The line to paste of each problem, e.g. `early-years: ferries#early-years`; without one, its rule. */
async function lines() {
  return (await problems()).map(
    (problem) => /line “ {2}(\S+: \S+#\S+)”/.exec(problem)?.[1] ?? /\((.*)\)$/.exec(problem)?.[1],
  );
}
const GONE = Array<string>(5).fill("anchor-gone");
const MOVED = [
  "early-years: ferries#early-years",
  "boats-came-back-slowly-and: ferries#boats-came-back-slowly-and",
  "figure-54-percent: ferries#figure-54-percent",
  "nobody-believed-in-it-at: ferries#nobody-believed-in-it-at",
  "quote-nobody-believed-in-it-at: ferries#quote-nobody-believed-in-it-at",
];

test("of passages that were moved to another article each has its line to paste, and these are enough", async () => {
  cut();
  expect(await lines()).toEqual(GONE);
  write("ferries", `Ferries are new.\n\n## Early years\n\n${LONG}\n\n${SAID}`);
  expect((await problems())[1]).toBe(
    "content/articles/walk.md:1:1 The paragraph “#boats-came-back-slowly-and” was published, and nothing stands at it any more. " +
      "It stands in the article “ferries” now, as “Boats came back slowly, and 54% of the …”: " +
      "write into the front matter, below “moved:”, the line “  boats-came-back-slowly-and: ferries#boats-came-back-slowly-and”. " +
      "If nothing stands for it, write below “retired:” the line “  boats-came-back-slowly-and: the reason”. (anchor-gone)",
  );
  expect(await lines()).toEqual(MOVED);
  cut(`moved:\n  ${MOVED.join("\n  ")}`);
  expect(await problems()).toEqual([]);
});

test("they are known in an article that was published before too", async () => {
  write("ferries", `Ferries are new.\n\n## Early years\n\n${LONG}\n\n${SAID}`);
  await publish();
  cut();
  expect(await lines()).toEqual(MOVED);
});

test("a long passage is known after a correction, where it is new there", async () => {
  cut();
  const corrected = LONG.replace("a decade", "ten years");
  write("ferries", `${corrected}\n\n## Early years\n\nThey had 54% of it.`);
  expect(await lines()).toEqual([
    "anchor-gone",
    "boats-came-back-slowly-and: ferries#boats-came-back-slowly-and",
    "figure-54-percent: ferries#figure-54-percent",
    "anchor-gone",
    "anchor-gone",
  ]);
  write("walk", BODY);
  await publish();
  cut();
  expect(await lines()).toEqual(GONE);
});

test.each([
  [
    "only have words in common",
    "Boats came back slowly, and nobody counted them for years on end.",
  ],
  ["are a heading or a figure by themselves", "## Early years\n\nThey had 54% of it."],
  ["are short and not the same", "“Nobody believed in it at last,” Ada Roe said."],
  ["stand there as another kind of passage", "- Nobody believed in it at all,"],
  ["stand there twice", `${LONG}\n\n${LONG}`],
])("nothing is guessed of passages that %s", async (_what, body) => {
  cut();
  write("ferries", body);
  expect(await lines()).toEqual(GONE);
});

test("nothing is guessed of a figure that a paragraph has twice", async () => {
  const twice = LONG.replace("a decade", "54% of it");
  write("walk", `${BODY}\n\n${twice}`, "updated: 2025-04-01");
  await publish();
  write("walk", BODY, "updated: 2025-05-01");
  write("ferries", twice);
  expect(await lines()).toEqual([
    expect.stringMatching(/^boats-came-back-slowly-and-1: ferries#/),
    "anchor-gone",
    "anchor-gone",
  ]);
});

test("nothing is guessed where two articles have the same words", async () => {
  cut();
  write("ferries", LONG);
  write("boats", LONG);
  expect(await lines()).toEqual(GONE);
});

test("a passage that was reworded here is still found elsewhere by its very words", async () => {
  write("walk", BODY.replace("empty for a decade", "full"), "updated: 2025-04-01");
  const before = await lines();
  write(
    "walk",
    BODY.replace(LONG, "Slowly, boats came back, and the berths stood empty for a decade."),
    "updated: 2025-04-01",
  );
  write("ferries", LONG);
  expect(before).toEqual([]);
  expect((await lines())[0]).toBe("boats-came-back-slowly-and: ferries#boats-came-back-slowly-and");
});

test("the dev server says so too", async () => {
  cut();
  write("ferries", `## Early years\n\n${LONG}\n\n${SAID}`);
  const { notices } = await readArchive(
    root,
    false,
    (files, today) => files.map((file) => readFile(file, today, true)),
    true,
  );
  for (const line of MOVED) expect(notices.join("\n")).toContain(`the line “  ${line}”`);
});
