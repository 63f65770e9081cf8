import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Version } from "./version.ts";
import {
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
