import { describe, expect, test } from "vitest";
import type { Ledger } from "../ledger/record.ts";
import { checkSlugs, isRecorded, ledgerOf, recordsFor, unrecorded } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const FRONT = "title: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19";
const BODY = "The harbour was rebuilt.\n\n## Early years\n\nBoats came back slowly.";
const file = (front = "", body = BODY) => `---\n${FRONT}\n${front}\n---\n\n${body}\n`;
const read = (path: string, text: string, ledger?: Ledger) =>
  readArticle(`content/articles/${path}`, new TextEncoder().encode(text), "2025-06-01", ledger);
const ledgerFor = (...readings: ReturnType<typeof read>[]) => ledgerOf(readings, new Map());
const WALK = ledgerFor(read("walk.md", file()));

describe("an article whose file is gone is told with what to do", () => {
  const gone = (slug: string, advice: string) =>
    `content/articles/${slug}.md:1:1 An article was published at “${slug}”, and nothing is there now. ${advice} (slug-gone)`;
  const RESTORE =
    "Restore the file; to take the article back, write “withdrawn: The reason” into it.";
  const write = (path: string, line: string) =>
    `The nearest is content/articles/${path}: write into its front matter the line “${line}”.`;

  test("where nothing is like it", () => {
    const other = read("port.md", file("", "A port.\n\n## Other years\n\nNo words of those."));
    expect(checkSlugs([], WALK)).toEqual([gone("walk", RESTORE)]);
    expect(checkSlugs([other], WALK)).toEqual([gone("walk", RESTORE)]);
  });

  test("with the article that has the same words", () => {
    const most = read("most.md", file("", `${BODY}\n\nAnd more.`));
    const same = read("stroll.md", file("formerly: [amble]"));
    const advice = write("stroll.md", "formerly: [amble, walk]");
    expect(checkSlugs([most, same], WALK)).toEqual([gone("walk", advice)]);
  });

  test("with the article that has the most of its passages, of which one is not enough", () => {
    const some = read("some.md", file("", "The harbour was rebuilt.\n\n## Early years\n\nNo."));
    const most = read("most.md", file("", `${BODY}\n\nAnd more.`));
    const advice = write("most.md", "formerly: [walk]");
    expect(checkSlugs([some, most], WALK)).toEqual([gone("walk", advice)]);
    const one = read("one.md", file("", "Not at all.\n\nBoats came back slowly."));
    const section = read("two.md", file("", "## Early years\n\nNot at all."));
    expect(checkSlugs([section], WALK)).toEqual([gone("walk", RESTORE)]);
    // It also has an introduction, as the lost one had.
    expect(checkSlugs([one], WALK)).toEqual([gone("walk", write("one.md", "formerly: [walk]"))]);
  });

  test("but not with one that was published itself", () => {
    const readings = [read("stroll.md", file())];
    const both = new Map([...WALK, ...ledgerFor(...readings)]);
    expect(checkSlugs(readings, both)).toEqual([gone("walk", RESTORE)]);
  });

  test("under each slug that it had", () => {
    const ledger = ledgerFor(read("walk.md", file("formerly: [stroll, amble]")));
    expect(checkSlugs([read("port.md", file("formerly: [stroll]", "A port."))], ledger)).toEqual([
      gone("walk", RESTORE),
      gone("amble", RESTORE),
    ]);
  });

  test("but not while a file cannot be read, which may say that it was this one", () => {
    expect(checkSlugs([read("port.md", "---\ntitle: 'A\n---\n")], WALK)).toEqual([]);
  });
});

describe("a former slug can be kept by one article alone", () => {
  test("which is told where it stands", () => {
    const readings = [
      read("a.md", file("formerly: [walk, b]")),
      read("b.md", file("formerly: [walk]")),
      read("c.md", file("formerly: [walk, c]")),
    ];
    const taken = "Take it out of one of them. (formerly-taken)";
    expect(checkSlugs(readings, WALK)).toEqual([
      "content/articles/a.md:5:18 The former slug “b” is the address of an article. Take it out of “formerly:”. (formerly-taken)",
      `content/articles/b.md:5:12 The former slug “walk” is one of content/articles/a.md already. ${taken}`,
      `content/articles/c.md:5:12 The former slug “walk” is one of content/articles/a.md already. ${taken}`,
    ]);
  });
});

describe("each file is held to the record of its slug", () => {
  const ledger = new Map([
    ...WALK,
    ...ledgerFor(read("port.md", file()), read("lost.md", file("", "Lost."))),
  ]);
  const heldTo = (...paths: string[]) => {
    const held = recordsFor(
      paths.map((path) => `content/articles/${path}`),
      ledger,
    );
    return paths.map((path) => [...held(`content/articles/${path}`).keys()]);
  };

  test("and to those of lost files", () => {
    expect(heldTo("walk.md", "2025/port.markdown", "new.md")).toEqual([
      ["walk", "lost"],
      ["port", "lost"],
      ["lost"],
    ]);
  });

  test("but not where two have it", () => {
    expect(heldTo("walk.md", "x/Walk.markdown", "port.md")).toEqual([
      ["lost"],
      ["lost"],
      ["port", "lost"],
    ]);
  });
});

describe("an article is noticed whose addresses are not recorded", () => {
  const notice = (what: string) =>
    `content/articles/walk.md:1:1 The article ${what}, so its addresses are not guarded. Run “npm run anchors” when you publish it. (not-recorded)`;

  test.each<[string, string, Ledger, string[]]>([
    ["never was", file(), new Map(), [notice("is not recorded")]],
    ["is as it was recorded", file(), WALK, []],
    [
      "has new words",
      file("updated: 2025-05-01", `${BODY}\n\nAnd more.`),
      WALK,
      [notice("changed since it was recorded")],
    ],
    [
      "has a new former slug",
      file("formerly: [stroll]"),
      WALK,
      [notice("changed since it was recorded")],
    ],
    ["has problems of its own", file("colour: red"), WALK, []],
  ])("when it %s", (_when, text, ledger, notices) => {
    const reading = read("walk.md", text, ledger);
    const one = { ...reading, isRecorded: isRecorded(reading.article, ledger), version: undefined };
    expect(unrecorded([one], ledger)).toEqual(notices);
  });
});

test("the record of an article has what it is now, and all that it was", () => {
  const first = read("walk.md", file("formerly: [amble]"));
  const front =
    "formerly: [walk]\nupdated: 2025-05-01\ncorrections: [{ date: 2025-04-01, text: It was one. }]\nmoved: { early-years: today }";
  const ledger = ledgerFor(first);
  const next = read("stroll.md", file(front, BODY.replace("Early years", "Today")), ledger);
  const record = ledgerOf([next], ledger).get("stroll");
  expect(record).toMatchObject({
    updated: "2025-05-01",
    corrections: 1,
    formerly: ["amble", "walk"],
  });
  expect(record?.body).toBe(next.article?.digest);
  expect(record?.passages.map(({ id }) => id)).toEqual([
    "introduction",
    "the-harbour-was-rebuilt",
    "today",
    "boats-came-back-slowly",
  ]);
  expect(record?.former.map(({ id }) => id)).toEqual(["early-years"]);
  expect(ledger.get("walk")).toMatchObject({ updated: null, corrections: 0, formerly: ["amble"] });
});
