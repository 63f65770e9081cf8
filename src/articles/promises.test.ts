import { describe, expect, test } from "vitest";
import { now } from "../dates.ts";
import { printRecord, readRecord } from "../ledger/read-record.ts";
import type { Ledger } from "../ledger/record.ts";
import { newVersions } from "./article-versions.ts";
import { checkSlugs, ledgerOf } from "./promises.ts";
import { readArchive } from "./read-archive.ts";
import { readArticle } from "./read-article.ts";
import { readFiles } from "./read-file.ts";

const FRONT = `title: A Walk
authors: [Ana Lima]
date: 2025-03-19
source: { name: The Paper, url: https://example.org/a }`;
const BODY = `The harbour was rebuilt after the storm of 1999.

## Early years

Boats came back slowly, and 54% of the berths stood empty for a decade.

“Nobody believed in it at all,” Ada Roe said.

## Today

Of the new berths 54% belong to families who live in the town.`;

const read = (front: string, body: string, ledger?: Ledger, slug = "walk") =>
  readArticle(
    `content/articles/${slug}.md`,
    new TextEncoder().encode(`---\n${front}\n---\n\n${body}\n`),
    "2025-06-01",
    ledger,
  );
/** What is recorded of the article, as it comes back from its file. */
const recorded = (front: string, body: string): Ledger =>
  new Map(
    [...ledgerOf([read(front, body)], new Map())].map(([slug, record]) => [
      slug,
      readRecord(`content/anchors/${slug}.json`, printRecord(record)).record ?? record,
    ]),
  );
const LEDGER = recorded(FRONT, BODY);
const UPDATED = `${FRONT}\nupdated: 2025-05-01`;

/** The rules that a changed article breaks, with the ids they are about. */
const brokenBy = (body: string, front = UPDATED) =>
  read(front, body, LEDGER).problems.map(
    (problem) => `${/\(([a-z-]+)\)$/.exec(problem)?.[1]} ${/“#?([^”]*)”/.exec(problem)?.[1]}`,
  );
const idOf = (body: string, words: string, front = UPDATED) =>
  read(front, body, LEDGER)
    .article?.passages.filter(({ exact }) => exact.startsWith(words))
    .map(({ id }) => id);

describe("what was published", () => {
  test("stays as it is when nothing changes", () => {
    expect(brokenBy(BODY, FRONT)).toEqual([]);
  });

  test("is found gone when a heading is renamed, with the line to write", () => {
    const { problems } = read(UPDATED, BODY.replace("Early years", "The first years"), LEDGER);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("The section “#early-years” was published");
    expect(problems[0]).toContain("the line “  early-years: the-first-years”");
  });

  test("is known by its paragraphs when all words of its heading are others", () => {
    const line =
      "“Then and now”: write into the front matter, below “moved:”, the line “  early-years: then-and-now”";
    const renamed = BODY.replace("Early years", "Then and now");
    expect(read(UPDATED, renamed, LEDGER).problems.join()).toContain(line);
    const added = renamed.replace("Boats", "## Early boats\n\nThey sank.\n\n## Today so\n\nBoats");
    expect(read(UPDATED, added.replace("## Today so", "## Then"), LEDGER).problems[0]).toContain(
      "early-years: then”",
    );
    const without = BODY.replace("## Early years\n\n", "");
    expect(read(UPDATED, without, LEDGER).problems[0]).toContain("Nothing like it is left");
  });

  test("lands where it moved to, without script", () => {
    const front = `${UPDATED}\nmoved: { early-years: the-first-years }`;
    const { article, problems } = read(front, BODY.replace("Early", "The first"), LEDGER);
    expect(problems).toEqual([]);
    expect(article?.html).toContain('<h2 id="the-first-years"><span id="early-years"></span>');
  });

  test("keeps its ids when a paragraph with the same words and figures is put before it", () => {
    const body = BODY.replace(
      "\n\n## Early",
      "\n\nBoats came back slowly to 54% of it.\n\n## Early",
    );
    expect(brokenBy(body)).toEqual([]);
    expect(idOf(body, "54%")).toEqual([
      "figure-54-percent-2",
      "figure-54-percent",
      "figure-54-percent-1",
    ]);
    expect(idOf(body, "Boats")).toEqual([
      "boats-came-back-slowly-to",
      "boats-came-back-slowly-and",
    ]);
  });

  test("keeps its id when a typing error later in it is corrected", () => {
    expect(brokenBy(BODY.replace("a decade", "one decade"))).toEqual([]);
    expect(idOf(BODY.replace("a decade", "one decade"), "Boats")).toEqual([
      "boats-came-back-slowly-and",
    ]);
  });

  test("does not come to mean other words that begin alike", () => {
    const body = BODY.replace(/slowly, and.*/, "slowly, and then a war broke out far away.");
    expect(brokenBy(body)).toEqual([
      "anchor-gone boats-came-back-slowly-and",
      "anchor-gone figure-54-percent",
    ]);
  });

  test("may be retired with a reason", () => {
    const body = BODY.replace(/“Nobody.*/, "");
    expect(brokenBy(body)).toEqual([
      "anchor-gone nobody-believed-in-it-at",
      "anchor-gone quote-nobody-believed-in-it-at",
    ]);
    const front = `${UPDATED}\nretired: { nobody-believed-in-it-at: Withdrawn, quote-nobody-believed-in-it-at: Withdrawn }`;
    expect(brokenBy(body, front)).toEqual([]);
  });

  test("is still guarded after it moved and was recorded", () => {
    const body = BODY.replace("Early", "The first");
    const front = `${UPDATED}\nmoved: { early-years: the-first-years }`;
    const next = ledgerOf([read(front, body, LEDGER)], LEDGER);
    expect(read(UPDATED, body, next).problems.join()).toContain("“#early-years” was published");
    expect(read(front, body, next).problems).toEqual([]);
  });

  test("may not change a word without an update or a correction", () => {
    const body = BODY.replace("a decade", "one decade");
    expect(brokenBy(body, FRONT)[0]).toContain("words-changed");
    const front = `${FRONT}\ncorrections: [{ date: 2025-05-01, text: It was one. }]`;
    expect(brokenBy(body, front)).toEqual([]);
  });

  test("may not change its headline or standfirst without one either", () => {
    const renamed = FRONT.replace("A Walk", "A Long Walk");
    expect(brokenBy(BODY, renamed)[0]).toContain("words-changed");
    expect(brokenBy(BODY, `${FRONT}\ndescription: By the sea.`)[0]).toContain("words-changed");
    expect(brokenBy(BODY, `${renamed}\nupdated: 2025-05-01`)).toEqual([]);
  });

  test.each([
    ["early-years", "section"],
    ["boats-came-back-slowly-and", "paragraph"],
    ["quote-nobody-believed-in-it-at", "quotation"],
    ["figure-54-percent", "figure"],
    ["introduction", "beginning"],
  ])("may not be moved or retired while it stands: %s, a %s", (id) => {
    expect(brokenBy(BODY, `${FRONT}\nretired: { ${id}: Gone }`)).toContain(`id-live ${id}`);
    expect(brokenBy(BODY, `${FRONT}\nmoved: { ${id}: today }`)).toContain(`id-live ${id}`);
  });

  test("may not move to nowhere or in a circle", () => {
    expect(brokenBy(BODY, `${FRONT}\nmoved: { a: b }`)).toEqual(["moved-target a"]);
    expect(brokenBy(BODY, `${FRONT}\nmoved: { a: b, b: a }`)).toEqual([
      "moved-circle a",
      "moved-circle b",
    ]);
  });
});

describe("the address of an article", () => {
  test("is found gone when its file is renamed, with the line to write", () => {
    const [problem, ...others] = checkSlugs([read(FRONT, BODY, LEDGER, "stroll")], LEDGER);
    expect(problem).toContain("content/articles/stroll.md");
    expect(problem).toContain("“formerly: [walk]”");
    expect(others).toEqual([]);
  });

  test("goes to the article that has it as its former one, ids and all", () => {
    const renamed = read(`${FRONT}\nformerly: [walk]`, BODY, LEDGER, "stroll");
    expect([...renamed.problems, ...checkSlugs([renamed], LEDGER)]).toEqual([]);
    const next = ledgerOf([renamed], LEDGER);
    expect([...next.keys()]).toEqual(["stroll"]);
    expect(checkSlugs([read(FRONT, BODY, next, "stroll")], next)).toHaveLength(1);
  });
});

test("every article is recorded as it is; if not, run “npm run anchors”", async () => {
  const archive = await readArchive(".", false, readFiles);
  const { readings, recorded: before, problems, versions } = archive;
  expect(newVersions(readings, versions, now())).toEqual(new Map());
  const next = ledgerOf(readings, before.ledger);
  expect(problems).toEqual([]);
  expect(new Map([...next].map(([slug, one]) => [slug, printRecord(one)]))).toEqual(before.files);
});
