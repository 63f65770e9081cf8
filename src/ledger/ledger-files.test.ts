import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasRecords, missingLedger, readLedger, writeLedger } from "./ledger-files.ts";
import { printRecord, readRecord } from "./read-record.ts";
import type { ArticleRecord } from "./record.ts";

const RECORD: ArticleRecord = {
  headline: "0123456789a",
  body: "0123456789b",
  updated: null,
  corrections: 0,
  formerly: [],
  passages: ["one", "two", "three"].map((id) => ({
    kind: "paragraph" as const,
    id,
    digest: "0123456789a",
    trace: "abc",
  })),
  former: [],
};

let root: string;
const at = (name: string) => path.join(root, "content/anchors", name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "ledger-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the record of what was published", () => {
  test("is a file for each article, of which only those that changed are written", () => {
    writeLedger(root, new Map([["walk", RECORD]]), readLedger(root));
    const before = readLedger(root);
    expect(before.ledger).toEqual(new Map([["walk", RECORD]]));
    rmSync(at("walk.json"));
    // A file that was not to be written is not missed.
    writeLedger(
      root,
      new Map([
        ["port", RECORD],
        ["walk", RECORD],
      ]),
      before,
    );
    expect(readdirSync(at("."))).toEqual(["port.json"]);
  });

  test("loses the file of a slug that its article has no more", () => {
    writeLedger(root, new Map([["walk", RECORD]]), readLedger(root));
    writeLedger(root, new Map([["stroll", RECORD]]), readLedger(root));
    expect(readdirSync(at("."))).toEqual(["stroll.json"]);
  });

  test("is not written over what another run wrote meanwhile", () => {
    const before = readLedger(root);
    writeLedger(root, new Map([["walk", RECORD]]), before);
    const later = { ...RECORD, corrections: 1 };
    const next = new Map([
      ["port", RECORD],
      ["walk", later],
    ]);
    expect(() => writeLedger(root, next, before)).toThrow(
      /walk\.json was changed at the same time/,
    );
    expect(readdirSync(at("."))).toEqual(["walk.json"]);
    expect(readFileSync(at("walk.json"), "utf8")).toBe(printRecord(RECORD));
  });

  test("is not changed when one of its files cannot be written", () => {
    const name = "a".repeat(300);
    const next = new Map([
      ["walk", RECORD],
      [name, RECORD],
    ]);
    expect(() => writeLedger(root, next, readLedger(root))).toThrow(/ENAMETOOLONG/);
    expect(readdirSync(at("."))).toEqual([]);
  });

  test("is missing where there is no folder, and begun where that is empty", () => {
    const nothing = { ledger: new Map(), problems: [], conflicts: [], files: new Map() };
    expect(readLedger(root)).toEqual(nothing);
    const [problem] = missingLedger(root);
    expect(problem).toMatch(/^content\/anchors:1:1 .*Restore .*--new.* \(ledger-missing\)$/);
    expect(hasRecords(root)).toBe(false);
    mkdirSync(at("."), { recursive: true });
    expect(missingLedger(root)).toEqual([]);
    expect(hasRecords(root)).toBe(false);
    writeLedger(root, new Map([["walk", RECORD]]), readLedger(root));
    expect(hasRecords(root)).toBe(true);
  });

  test("has every damaged file told", () => {
    mkdirSync(at("folder.json"), { recursive: true });
    writeFileSync(at("walk.json"), "{");
    writeFileSync(at("port.json"), printRecord(RECORD));
    const { ledger, problems } = readLedger(root);
    expect([...ledger.keys()]).toEqual(["port"]);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "content/anchors/folder.json:1:1",
      "content/anchors/walk.json:1:2",
    ]);
  });
});

/** What git makes of a record that two branches changed. */
function mergedByGit(ours: ArticleRecord, theirs: ArticleRecord): string {
  const names = Object.entries({ ours, base: RECORD, theirs }).map(([name, record]) => {
    writeFileSync(path.join(root, name), printRecord(record));
    return path.join(root, name);
  });
  const { stdout } = spawnSync("git", ["merge-file", "-p", ...names], { encoding: "utf8" });
  expect(existsSync(path.join(root, "ours"))).toBe(true);
  return stdout;
}
const added = (at: number, ...ids: string[]): ArticleRecord => ({
  ...RECORD,
  body: `0123456789${at}`,
  passages: RECORD.passages.toSpliced(
    at,
    0,
    ...ids.map((id) => ({ kind: "paragraph" as const, id, digest: "0123456789a", trace: "abc" })),
  ),
});

test("no address of either branch is lost in a merge, whether git merges the file or not", () => {
  for (const [ours, theirs] of [
    [added(0, "a"), added(3, "b")],
    [added(1, "a"), added(1, "b")],
    [added(3, "a"), added(3, "b", "c")],
    [
      { ...RECORD, passages: RECORD.passages.slice(1), former: RECORD.passages.slice(0, 1) },
      added(1, "b"),
    ],
  ] as const) {
    const { record, problems } = readRecord("content/anchors/walk.json", mergedByGit(ours, theirs));
    expect(problems).toEqual([]);
    const kept = [...(record?.passages ?? []), ...(record?.former ?? [])].map(({ id }) => id);
    for (const { id } of [...ours.passages, ...ours.former, ...theirs.passages]) {
      expect(kept.filter((one) => one === id)).toEqual([id]);
    }
  }
});
