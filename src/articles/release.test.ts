import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeLedger } from "../ledger/ledger-files.ts";
import { slugOf } from "./article-files.ts";
import { ledgerOf } from "./promises.ts";
import { readArchive } from "./read-archive.ts";
import { readFiles } from "./read-file.ts";
import { draftsToDo, recordedLater, standingOf } from "./release.ts";

test.each([
  ["2025-06-01", "published"],
  ["2025-06-02", "scheduled"],
  ["2025-06", "published"],
  ["2025-07", "scheduled"],
  ["2025-06-01T07:00:00+08:00", "published"],
  ["2025-06-01T07:01:00+08:00", "scheduled"],
])("an article of %s is %s at seven in the morning of 1 June", async (date, standing) => {
  const now = "2025-06-01T07:00:00+08:00";
  expect(standingOf({ draft: false, date }, now)).toBe(standing);
  expect(standingOf({ draft: true, date }, now)).toBe("draft");
});

let root = "";
const write = (slug: string, front: string, body = "Boats.") => {
  const text = `---\ntitle: A Walk\nauthors: [Ana Lima]\n${front}\n---\n\n${body}\n`;
  mkdirSync(path.join(root, "content/articles"), { recursive: true });
  writeFileSync(path.join(root, `content/articles/${slug}.md`), text);
};
const read = async (isDev = false) => {
  const { readings, ...archive } = await readArchive(root, true, readFiles, isDev);
  const rules = (list: string[]) =>
    list.map((one) => one.replace(/^content\/articles\/(\S+) .*\((.*)\)$/, "$1 $2"));
  return {
    shown: readings.map((one) => slugOf(one.path)),
    problems: rules([...archive.problems, ...archive.lostSlugs]),
    notices: rules(archive.notices),
  };
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "release-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a build", () => {
  test("leaves out drafts and articles whose date has not come, and says so", async () => {
    write("walk", "date: 2025-03-19");
    write("port", "date: 2099-03-19");
    write("quay", "date: 2025-03-19\ndraft: true");
    const notices = ["walk.md:1:1 not-recorded", "port.md:4:7 date-to-come", "quay.md:5:8 draft"];
    expect(await read()).toEqual({ shown: ["walk"], problems: [], notices });
    expect(await read(true)).toEqual({ shown: ["port", "quay", "walk"], problems: [], notices });
  });

  test("records an article to come only once it is published, and says so", async () => {
    for (const text of ["Boats.", "Ships, and other words."]) {
      write("port", "date: 2099-03-19", text);
      write("quay", "date: 2025-03-19\ndraft: true");
      const { readings, waiting, recorded, problems } = await readArchive(root, true, readFiles);
      expect(recordedLater(waiting)).toEqual([
        "content/articles/port.md:4:7 The article is not recorded before 2099-03-19, so that it may still be changed. Run “npm run anchors” again once a build has published it. (recorded-later)",
      ]);
      writeLedger(root, ledgerOf(readings, recorded.ledger), recorded);
      expect([...problems, ...recorded.ledger.keys()]).toEqual([]);
    }
  });

  test("is not stopped by what is wrong with a draft, but by what is with an article to come", async () => {
    write("port", "date: 2099-03-19", "# One");
    write("quay", "date: tomorrow\ndraft: true", "# One");
    expect((await read()).problems).toEqual(["port.md:7:1 heading-h1"]);
    const { waiting } = await readArchive(root, true, readFiles);
    const [text = "", ...others] = draftsToDo(waiting);
    const lines = text.split("\n").slice(1);
    expect(lines.map((line) => /^\S+/.exec(line)?.[0])).toEqual([
      "content/articles/quay.md:4:7",
      "content/articles/quay.md:8:1",
    ]);
    expect([...others, ...draftsToDo([])]).toEqual([]);
    expect((await read(true)).problems).toHaveLength(3);
  });

  test("is stopped by a link to what is not there yet, except from what comes later still", async () => {
    write("walk", "date: 2025-03-19", "[Here](/articles/port/), [there](/articles/quay/#boats).");
    write("port", "date: 2099-03-19", "[Here](/articles/walk/), [there](/articles/port/#boats).");
    write("quay", "date: 2025-03-19\ndraft: true\nformerly: [walk]");
    expect((await read()).problems).toEqual([
      "walk.md:7:1 link-waiting",
      "walk.md:7:26 link-waiting",
      "port.md:7:26 link-fragment",
    ]);
    const { problems } = await readArchive(root, true, readFiles);
    expect(problems[0]).toContain("an article that is published on 2099-03-19. Take it out until");
    expect(problems[1]).toContain("leads to an article that is a draft. Take it out until that");
    write("port", "date: 2099-03-19", "[Here](/articles/walk/).");
    write("walk", "date: 2025-03-19");
    expect((await read()).problems).toEqual([]);
  });

  test("does not lose an article that was published and became a draft, or was put off", async () => {
    for (const slug of ["walk", "port"]) write(slug, "date: 2025-03-19");
    const { readings, recorded } = await readArchive(root, true, readFiles);
    writeLedger(root, ledgerOf(readings, recorded.ledger), recorded);
    write("walk", "date: 2025-03-19\ndraft: true");
    write("port", "date: 2099-03-19");
    expect((await read()).problems).toEqual(["port.md:4:7 unpublished", "walk.md:5:8 unpublished"]);
  });

  test("is stopped by a draft with the name of a published article", async () => {
    write("walk", "date: 2025-03-19");
    mkdirSync(path.join(root, "content/articles/x"));
    writeFileSync(path.join(root, "content/articles/x/walk.md"), "---\ndraft: true\n---\n");
    expect((await read()).problems).toEqual(["x/walk.md:1:1 slug-duplicate"]);
  });
});
