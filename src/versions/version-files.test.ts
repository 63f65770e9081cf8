import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Version } from "./version.ts";
import {
  checkVersions,
  newestDigest,
  readVersionNames,
  readVersions,
  versionFiles,
  writeVersions,
} from "./version-files.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "versions-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param time e.g. `07:00:00` */
const version = (time: string, digest: string, words = "Boats."): Version => ({
  recorded: `2025-03-19T${time}+08:00`,
  digest: digest.padEnd(11, "-"),
  title: "A Walk",
  description: "",
  blocks: [["paragraph", "boats", words]],
});
const write = (slug: string, one: Version) => writeVersions(root, new Map([[slug, one]]));
const digests = (...slugs: string[]) => {
  const files = versionFiles(readVersionNames(root), slugs);
  return readVersions(root, files).map(({ digest }) => digest.replaceAll("-", ""));
};

test("where nothing was recorded there is no version", () => {
  expect(digests("walk")).toEqual([]);
  expect(newestDigest([])).toBeUndefined();
});

test("two versions of one day are told apart, and are in their order", () => {
  write("walk", version("15:30:00", "b"));
  write("walk", version("07:00:00", "c"));
  write("walk", version("15:30:01", "a"));
  expect(digests("walk")).toEqual(["c", "b", "a"]);
  expect(newestDigest(versionFiles(readVersionNames(root), ["walk"]))).toBe("a----------");
  expect(readdirSync(path.join(root, "content/versions/walk"))[0]).toBe(
    "2025-03-19T070000-c----------.json",
  );
});

test("the same words recorded twice are one version, unless others stood between them", () => {
  for (const [second, digest] of ["a", "a", "b", "a"].entries()) {
    write("walk", version(`07:00:0${second}`, digest));
  }
  expect(digests("walk")).toEqual(["a", "b", "a"]);
});

test("versions under former slugs count", () => {
  write("stroll", version("07:00:00", "a"));
  write("walk", version("08:00:00", "b"));
  expect(digests("walk", "stroll")).toEqual(["a", "b"]);
});

test("a damaged version is told with what to do, and other files are left alone", () => {
  mkdirSync(path.join(root, "content/versions/walk"), { recursive: true });
  for (const name of ["2025-03-19T070000-aaaaaaaaaaa.json", "x.new", ".DS_Store"])
    writeFileSync(path.join(root, "content/versions/walk", name), "{");
  expect(() => digests("walk")).toThrow(
    /^content\/versions\/walk\/2025-03-19T070000-a{11}\.json:1:1 .*git checkout.*\(version-damaged\)$/,
  );
});

describe("a version is told with what to do", () => {
  const NAME = "content/versions/walk/2025-03-19T070000-a----------.json";
  const at = (name = NAME) => path.join(root, name);
  const problems = () => checkVersions(root, readVersionNames(root));
  const edit = (change: (text: string) => string) =>
    writeFileSync(at(), change(readFileSync(at(), "utf8")));
  beforeEach(() => write("walk", version("07:00:00", "a")));

  test("only if anything is wrong with it", () => {
    expect(problems()).toEqual([]);
  });

  test.each<[string, () => void, RegExp]>([
    ["a letter is added", () => edit((text) => `${text}x`), /is damaged/],
    ["its end is missing", () => edit((text) => text.slice(0, 40)), /is damaged/],
    ["it is empty", () => edit(() => ""), /is damaged/],
    [
      "a word is another",
      () => edit((text) => text.replace("Boats", "Ships")),
      /as it was recorded/,
    ],
    [
      "its headline is another",
      () => edit((text) => text.replace("Walk", "Run")),
      /as it was recorded/,
    ],
    ["its time is another", () => edit((text) => text.replace("T07", "T08")), /as it was recorded/],
    [
      "its digest is another",
      () => edit((text) => text.replace('"a-', '"b-')),
      /as it was recorded/,
    ],
    [
      "it is a folder",
      () => {
        rmSync(at());
        mkdirSync(at());
      },
      /cannot be read \(EISDIR\)/,
    ],
  ])("when %s", (_what, change, said) => {
    change();
    const [problem = "", ...others] = problems();
    expect(others).toEqual([]);
    expect(problem).toMatch(said);
    expect(problem.startsWith(`${NAME}:1:1 The version `)).toBe(true);
    expect(problem.endsWith(". (version-damaged)")).toBe(true);
    expect(() => readVersions(root, [NAME])).toThrow(problem);
  });

  test("but not for having no digest of its words, as older files have none", () => {
    edit((text) => text.replace(/ {2}"words": .*\n/, "").replace("Boats", "Ships"));
    expect(problems()).toEqual([]);
  });

  test("in each of the commands that say what is wrong and that record", () => {
    writeFileSync(at(), "{");
    for (const name of ["lint-content", "record-anchors"]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [path.resolve(`src/articles/${name}.ts`)],
        { cwd: root, encoding: "utf8" },
      );
      expect(stderr).toContain(problems()[0]);
      expect(status).toBe(1);
    }
  });
});

test("branches that recorded versions of one article and of others merge", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: root,
      stdio: "pipe",
    });
  const commit = () => {
    git("add", "-A");
    git("commit", "-qm", "Record");
  };
  git("init", "-q", "-b", "main");
  write("walk", version("07:00:00", "a"));
  commit();
  git("checkout", "-qb", "other");
  write("walk", version("08:00:00", "b"));
  write("port", version("08:00:00", "p"));
  commit();
  git("checkout", "-q", "main");
  write("walk", version("09:00:00", "c"));
  write("quay", version("09:00:00", "q"));
  commit();
  git("merge", "-q", "other");
  expect([digests("walk"), digests("port"), digests("quay")]).toEqual([
    ["a", "b", "c"],
    ["p"],
    ["q"],
  ]);
});
