import { expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { compareVersions } from "./compare-versions.ts";
import { parseVersion, printVersion, versionOf } from "./version.ts";

const version = (body: string, title = "A Walk") => {
  const text = `---\ntitle: ${title}\nauthors: [Ana Lima]\ndate: 2025-03\n---\n\n${body}\n`;
  const { article } = readArticle("content/articles/walk.md", Buffer.from(text), "2025-06-01");
  return versionOf(article ?? expect.fail(), "2025-06-01T07:00:00+08:00");
};
const BODY = "The port opened.\n\n## Today\n\n- Ten boats left.\n\n> Nobody came.";
const changes = (...[before, after, moved]: Parameters<typeof compareVersions>) =>
  compareVersions(before, after, moved).map(({ kind, id, runs }) => [
    kind,
    id,
    runs.map((run) => `${run.kind === "kept" ? "" : `${run.kind} `}${run.text}`),
  ]);

test("a version has every word of the article, and is read as it was written", () => {
  const one = version(BODY);
  expect(one.blocks.map(([, , words]) => words)).toEqual([
    "The port opened.",
    "Today",
    "Ten boats left.",
    "Nobody came.",
  ]);
  expect(parseVersion(printVersion(one))).toEqual(one);
  expect(parseVersion(printVersion({ ...one, blocks: [] }))).toEqual({ ...one, blocks: [] });
  expect(parseVersion("<<<<<<< a")).toBe("damaged");
});

test("versions with the same words have the same digest, and no other", () => {
  const digests = [BODY, BODY, `${BODY}\n\nMore.`].map((body) => version(body).digest);
  expect(digests[1]).toBe(digests[0]);
  expect(new Set([...digests, version(BODY, "A Hike").digest]).size).toBe(3);
});

test("what changed is told in reading order, and what stayed is not", () => {
  const after = version(
    BODY.replace("Ten boats left", "Ten boats have gone").replace("Nob", "Somb"),
  );
  const moved = { "ten-boats-left": "ten-boats-have-gone", "nobody-came": "sombody-came" };
  expect(changes(version(BODY), { ...after, title: "A Hike" }, moved)).toEqual([
    ["title", undefined, ["A ", "deleted Walk", "inserted Hike"]],
    ["paragraph", "ten-boats-have-gone", ["Ten boats ", "deleted left", "inserted have gone", "."]],
    ["paragraph", "sombody-came", ["deleted Nobody", "inserted Sombody", " came."]],
  ]);
});

test("of a paragraph the heading is told that it stands under", () => {
  const after = version(BODY.replace("opened", "closed").replace("Ten", "Two"));
  const moved = { "the-port-opened": "the-port-closed", "ten-boats-left": "two-boats-left" };
  const under = compareVersions(version(BODY), after, moved).map((change) => change.under);
  expect(under).toEqual([undefined, "Today"]);
});

test("what was added or deleted is told whole", () => {
  expect(changes(version(BODY), version(BODY.replace("## Today", "More.\n\n## Now")))).toEqual([
    ["section", "today", ["deleted Today"]],
    ["paragraph", "more", ["inserted More."]],
    ["section", "now", ["inserted Now"]],
  ]);
});
