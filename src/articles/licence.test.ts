import { expect, test } from "vitest";
import type { Article } from "./article.ts";
import { rslFiles } from "./licence.ts";

const articleWith = (licence?: string) => ({ frontMatter: { licence } }) as unknown as Article;

test("crawlers are told of files by RSL, each once, and of no page to read", () => {
  const addresses = [
    "https://example.org/b.xml",
    "https://example.org/a.rsl?v=1",
    "https://creativecommons.org/licenses/by/4.0/",
    "https://example.org/b.xml",
  ];
  expect(rslFiles([articleWith(), ...addresses.map(articleWith)])).toEqual([
    "https://example.org/a.rsl?v=1",
    "https://example.org/b.xml",
  ]);
});
