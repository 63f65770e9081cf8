import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editedArticle, madeArticle } from "../bench/made-article.ts";
import { Draw } from "../bench/random.ts";
import { SiteCopy } from "./copy-site.ts";

/** With the one that has an image, a large archive: its index has parts, and its lists are made without Astro. */
const FIRST_ARTICLES = 30;
const EDITS = 9;

/** An article of its own with an image, which pages have in several sizes. */
function withImage(edit: number): { slug: string; markdown: string } {
  const { markdown } = editedArticle(madeArticle(FIRST_ARTICLES), edit);
  return { slug: "boats", markdown: `${markdown}\n\n![Boats at a quay](/images/boats.png)\n` };
}

/** Edits and damage of any kind, made at random, always the same; with a worker, for packs are kept too. */
describe("a site that was built after each of many changes", { timeout: 600_000 }, () => {
  const copy = new SiteCopy();
  const draw = new Draw(2026);
  let count = FIRST_ARTICLES + 1;
  const fileOf = (slug: string) => copy.at(`content/articles/${slug}.md`);
  const write = ({ slug, markdown }: { slug: string; markdown: string }) =>
    writeFileSync(fileOf(slug), markdown);
  const anyArticle = () => madeArticle(draw.between(0, FIRST_ARTICLES - 1));
  const anyFile = (pattern: string) =>
    copy.at(draw.one(globSync(pattern, { cwd: copy.root }).sort()));
  const CHANGES: Record<string, () => void> = {
    "an article is added": () => write(madeArticle(count++)),
    "an article gets a paragraph": () => write(editedArticle(anyArticle(), draw.between(1, 99))),
    "an article gets another title": () => {
      const { slug, markdown } = anyArticle();
      write({ slug, markdown: markdown.replace("title: ", "title: Again ") });
    },
    "an article with an image gets a paragraph": () => write(withImage(draw.between(1, 99))),
    "an article is deleted": () => rmSync(fileOf(anyArticle().slug), { force: true }),
    "a page is damaged": () => writeFileSync(anyFile("dist/**/index.html"), "damaged"),
    "a pack is damaged": () => writeFileSync(anyFile("dist/packs/*.pack"), "damaged"),
    "what is kept of an article is damaged": () => {
      const file = anyFile("node_modules/.cache/readings/*");
      writeFileSync(file, readFileSync(file).subarray(0, -1));
    },
    "what is indexed of an article is damaged, and another gets a paragraph": () => {
      writeFileSync(anyFile("node_modules/.cache/search-records/*"), "damaged");
      write(editedArticle(anyArticle(), draw.between(1, 99)));
    },
  };

  beforeAll(async () => {
    for (let number = 0; number < FIRST_ARTICLES; number += 1) write(madeArticle(number));
    mkdirSync(copy.at("public/images"), { recursive: true });
    await sharp({ create: { width: 700, height: 300, channels: 3, background: "teal" } })
      .png()
      .toFile(copy.at("public/images/boats.png"));
    write(withImage(0));
    expect(copy.build("worker")).toMatchObject({ passed: true });
  }, 600_000);
  afterAll(() => copy.remove());

  test("is byte for byte what a build from nothing makes", () => {
    const names = Object.keys(CHANGES);
    const made: string[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      // Each kind once, in an order of their own.
      const name = names.splice(draw.between(0, names.length - 1), 1)[0] ?? "";
      CHANGES[name]?.();
      made.push(name);
      expect(copy.build("worker"), made.join(", ")).toMatchObject({ passed: true });
    }
    const after = copy.digests();
    copy.forget();
    expect(copy.build("worker")).toMatchObject({ passed: true });
    expect(copy.digests(), made.join(", ")).toEqual(after);
    const [, sizes] =
      /srcset="([^"]+)"/.exec(readFileSync(copy.at("dist/articles/boats/index.html"), "utf8")) ??
      [];
    expect(sizes).toContain("/images/boats_");
  });
});
