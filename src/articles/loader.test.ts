import { subscribe, unsubscribe } from "node:diagnostics_channel";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PROBLEMS_CHANNEL } from "./content-problems.ts";
import { Collection } from "./loaded-collection.ts";
import { articlesLoader } from "./loader.ts";

const article = (body: string, front = "") =>
  `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`;
const BROKEN = article("# A heading");
let root = "";
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const remove = (name: string) => rmSync(path.join(root, name));
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "loader-"));
  mkdirSync(path.join(root, "content/anchors"), { recursive: true });
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a build", () => {
  test("takes every article, tells what is open and not recorded, and once what to do", async () => {
    write("content/articles/walk.md", article("Boats.\n\n“It rained.”"));
    write("content/articles/2025/port.md", article("Ships."));
    const collection = new Collection(root);
    await collection.load(false);
    expect(collection.articles).toEqual({ walk: "Boats.", port: "Ships." });
    expect(collection.said).toEqual([
      expect.stringMatching(/walk.md:10:2 quotation-without-speaker\n.*walk.md:1:1 not-recorded$/),
      "warn content/articles/2025/port.md:1:1 not-recorded",
      expect.stringContaining("attributions"),
    ]);
  });

  test("stops with the problems of all files, in few words", async () => {
    write("content/articles/a.md", BROKEN);
    write("content/articles/b.md", article("[Here](/nowhere/)."));
    write("content/articles/c.md", article("Boats."));
    const collection = new Collection(root);
    const error: unknown = await collection.load(false).catch((reason) => reason);
    expect(error).toMatchObject({
      name: "ContentProblems",
      stack: "",
      message: expect.stringMatching(
        /^2 to correct before the site can be built:\n.*a\.md:8:1 .*\n.*b\.md:8:1 .*$/,
      ),
    });
    expect(String(error)).toBe("ContentProblems");
    expect(collection.articles).toEqual({});
  });

  test("stops when a published article is gone, or what is recorded is to be merged", async () => {
    write("content/articles/walk.md", article("Boats."));
    const record = JSON.stringify({
      headline: "0123456789a",
      body: "0123456789b",
      updated: null,
      corrections: 0,
      formerly: [],
      passages: [],
      former: [],
    });
    write("content/anchors/gone.json", record);
    await expect(new Collection(root).load(false)).rejects.toThrow("(slug-gone)");
    write("content/anchors/gone.json", `<<<<<<< a\n${record}\n=======\n${record}\n>>>>>>> b\n`);
    await expect(new Collection(root).load(false)).rejects.toThrow("(record-conflict)");
  });

  test("lets articles go whose files are gone", async () => {
    write("content/articles/walk.md", article("Boats."));
    write("content/articles/port.md", article("Ships."));
    const collection = new Collection(root);
    await collection.load(false);
    remove("content/articles/port.md");
    await collection.load(false);
    expect(collection.articles).toEqual({ walk: "Boats." });
  });

  test("reads a file again only when it, its place or the code has changed, or what was kept is damaged", async () => {
    write("content/articles/walk.md", article("Boats."));
    const collection = new Collection(root);
    const kept = () => {
      const folder = path.join(root, "node_modules/.cache/readings");
      return readdirSync(folder).map((name) => path.join(folder, name));
    };
    /** The time at which the one reading that is kept was written. */
    const readAt = async () => {
      await collection.load(false);
      expect(kept()).toHaveLength(1);
      return statSync(kept()[0] ?? "").mtimeMs;
    };
    const isReadAgain = async () => {
      const before = new Date(0);
      utimesSync(kept()[0] ?? "", before, before);
      return (await readAt()) !== 0;
    };
    await readAt();
    expect(await isReadAgain()).toBe(false);
    write("src/code.ts", "export {};");
    expect(await isReadAgain()).toBe(true);
    write("package-lock.json", "{ }");
    expect(await isReadAgain()).toBe(true);
    write("content/articles/walk.md", article("Boats!"));
    expect(await isReadAgain()).toBe(true);
    renameSync(
      path.join(root, "content/articles/walk.md"),
      path.join(root, "content/articles/sail.md"),
    );
    expect(await isReadAgain()).toBe(true);
    expect(await isReadAgain()).toBe(false);
    truncateSync(kept()[0] ?? "", 50);
    expect(await isReadAgain()).toBe(true);
    expect(collection.articles).toEqual({ sail: "Boats!" });
  });
});

describe("the dev server", () => {
  const published: unknown[] = [];
  const listen = (problems: unknown) => published.push(problems);
  beforeEach(() => subscribe(PROBLEMS_CHANNEL, listen));
  afterEach(() => {
    unsubscribe(PROBLEMS_CHANNEL, listen);
    published.length = 0;
  });

  test("goes on without a file that is wrong, and with what it was before", async () => {
    write("content/articles/walk.md", BROKEN);
    write("content/articles/port.md", article("Ships."));
    const collection = new Collection(root);
    await collection.load(true);
    expect(collection.articles).toEqual({ port: "Ships." });
    expect(collection.said).toContain("error content/articles/walk.md:8:1 heading-h1");
    expect(published).toEqual([[expect.stringContaining("walk.md:8:1")]]);
    write("content/articles/walk.md", article("Boats."));
    await collection.load(true);
    write("content/articles/walk.md", BROKEN);
    await collection.load(true);
    expect(collection.articles).toEqual({ port: "Ships.", walk: "Boats." });
    remove("content/articles/walk.md");
    await collection.load(true);
    expect(collection.articles).toEqual({ port: "Ships." });
    expect(published.at(-1)).toEqual([]);
  });

  test("says what is wrong once, until it is something else", async () => {
    write("content/articles/walk.md", BROKEN);
    const collection = new Collection(root);
    await collection.load(true);
    expect(collection.said).toEqual(["error content/articles/walk.md:8:1 heading-h1"]);
    await collection.load(true);
    expect(collection.said).toEqual([]);
    write("content/articles/walk.md", article("Boats.\n\n# A heading"));
    await collection.load(true);
    expect(collection.said).toEqual(["error content/articles/walk.md:10:1 heading-h1"]);
  });

  test("drops what an earlier run left of a file that is wrong", async () => {
    write("content/articles/walk.md", article("Boats."));
    const collection = new Collection(root);
    await collection.load(true);
    write("content/articles/walk.md", BROKEN);
    collection.loader = articlesLoader();
    await collection.load(true);
    expect(collection.articles).toEqual({});
  });
});
