import { expect, test } from "vitest";
import { passagesElsewhere } from "./passages-elsewhere.ts";
import { readArticle } from "./read-article.ts";

const { article } = readArticle(
  "content/articles/shuttle.md",
  Buffer.from(
    "---\ntitle: A Shuttle\nauthors: [Ana Lima]\ndate: 2025-03\n---\n\nThe port opened.\n\n## School\n\nIt has 40 seats.\n",
  ),
  "2025-06-01",
);
const articles = new Map(article ? [["shuttle", article]] : []);

test("passages that moved to other articles are named once as they are there, by article, but for figures", () => {
  const moved = {
    "school-transport": "school",
    school: "shuttle#school",
    "figure-40": "shuttle#figure-40-seats",
    early: "early-years",
    lost: "gone#lost",
  };
  const passage = (ids: string[], to: string, name: string | undefined) => ({
    ids,
    path: `/articles/${to}`,
    name,
  });
  expect(passagesElsewhere(moved, articles)).toEqual([
    {
      title: "A Shuttle",
      path: "/articles/shuttle/",
      passages: [
        passage(["school-transport", "school"], "shuttle/#school", "School"),
        passage(["figure-40"], "shuttle/#figure-40-seats", undefined),
      ],
    },
    {
      title: "https://passage-reader.example/articles/gone/",
      path: "/articles/gone/",
      passages: [passage(["lost"], "gone/#lost", "lost")],
    },
  ]);
});
