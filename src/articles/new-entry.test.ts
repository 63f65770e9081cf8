import { expect, test } from "vitest";
import { newEntry } from "./new-entry.ts";
import { readArticle } from "./read-article.ts";
import { slugFrom } from "./slug-from.ts";

const read = (text: string) =>
  readArticle("content/articles/a.md", new TextEncoder().encode(text), "2025-03-19");

test("a new entry is a draft, lacks only what a person knows, and says so", () => {
  const { problems, release } = read(newEntry("Ferries: “more” & # later", "2025-03-19"));
  expect(release.isDraft).toBe(true);
  expect(problems.map((problem) => /\(.*\)$/.exec(problem)?.[0])).toEqual([
    "(authors-missing)",
    "(body-empty)",
  ]);
});

test("with an author and a text it is an article, whose title is as it was given", () => {
  const entry = newEntry("Ferries: “more” & # later", "2025-03-19");
  const { article } = read(`${entry.replace(/^authors:.*$/m, "authors: [Ana Lima]")}Words.\n`);
  expect(article?.frontMatter.title).toBe("Ferries: “more” & # later");
});

test.each([
  ["Ein Haus in München – für Größe", "ein-haus-in-munchen-fur-grosse"],
  ["港の再開", undefined],
  [`${"word ".repeat(30)}`, `${"word-".repeat(15)}word`],
])("the address of “%s” is %s", (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});
