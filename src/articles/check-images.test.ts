import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readArchive } from "./read-archive.ts";
import { readFiles } from "./read-file.ts";

/** A drawing of 6 × 4 px. */
const WHOLE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWPowAAM5AoBAK4XJkEeo0eSAAAAAElFTkSuQmCC",
  "base64",
);
/** It says how large it is, and ends within its data. */
const PART = WHOLE.subarray(0, -30);

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "images-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}
const writeArticle = (body: string, front = "") =>
  write(
    "content/articles/walk.md",
    `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`,
  );
const problems = async () => (await readArchive(root, true, readFiles)).problems;
const damaged = (place: string, image: string) =>
  `${place} The image “${image}” is cut off or damaged, and cannot be read to its end. Put a whole copy of it into public/. (image-damaged)`;

test("an image that was copied only in part is told wherever it is used, with what to do", async () => {
  write("public/images/whole.png", WHOLE);
  write("public/images/a part.png", PART);
  const images = "![A boat](/images/whole.png)\n\nIt is ![a ship](/images/a%20part.png).";
  const front = "image: { src: /images/a part.png, alt: A ship, credit: Ana Lima }";
  writeArticle(images, front);
  write("content/pages/about.md", "---\ntitle: About\n---\n\n![A ship](</images/a part.png>)\n");
  expect(await problems()).toEqual([
    damaged("content/articles/walk.md:10:7", "/images/a%20part.png"),
    damaged("content/articles/walk.md:5:10", "/images/a part.png"),
    damaged("content/pages/about.md:5:1", "/images/a%20part.png"),
  ]);
});

test("a file that is named like an image and is none, or is empty, is told", async () => {
  write("public/a.jpg", "A boat");
  write("public/b.png", "");
  writeArticle("![A boat](/a.jpg)\n\n![A ship](/b.png)");
  expect(await problems()).toEqual([
    damaged("content/articles/walk.md:8:1", "/a.jpg"),
    damaged("content/articles/walk.md:10:1", "/b.png"),
  ]);
});

test("what is no image by its name, or is not there, is told once", async () => {
  write("public/a.txt", "A boat");
  writeArticle("![A boat](/a.txt)\n\n![A ship](/none.png)\n\n![A ship](/%E0.png)");
  const told = (await problems()).map((problem) => /\((.*)\)$/.exec(problem)?.[1]);
  expect(told).toEqual(["image-type", "image-missing", "image-missing"]);
});

test("an image is read again once it has been written, and only then", async () => {
  const file = write("public/a.png", WHOLE);
  writeArticle("![A boat](/a.png)");
  const written = new Date("2025-01-01");
  utimesSync(file, written, written);
  expect(await problems()).toEqual([]);
  // What no program that writes does: other bytes, the same length and time.
  writeFileSync(file, Buffer.alloc(WHOLE.length));
  utimesSync(file, written, written);
  expect(await problems()).toEqual([]);
  writeFileSync(file, PART);
  expect(await problems()).toHaveLength(1);
  writeFileSync(file, WHOLE);
  expect(await problems()).toEqual([]);
});
