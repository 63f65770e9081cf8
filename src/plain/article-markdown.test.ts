import { describe, expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { llmsFile } from "./llms-file.ts";

const SITE = "https://passage-reader.example";
const SOURCE = "source: { name: The *Paper*, url: https://example.org/2025/a }";
const BODY = `The harbour of Elmstead is [full](/search/) again & <b>loud</b>, CO<sub>2</sub> or not.[^1] A ~~line~~\\
broken, 5*3*2, a_b_c and # 1.

## Today

“Nobody believed in it at all,” Ada Roe said of 40 boats.[^2]

![A boat](/favicon.svg "The boat at noon")

Table 1: Boats *by* harbour

| Harbour | Boats \\| ships |
| --- | --: |
| Ely | 1 |

1. one
   - nested
2. two

> quoted

[^1]: A note with *stress*.

    - and a list

[^2]: Another.`;

function read(text: string, front = "") {
  const { article, problems } = readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(
      `---\ntitle: A Walk & a *Swim*\nauthors: [Ana Lima, Rosa Diaz]\ndate: 2025-03-19\n${front}\n---\n\n${text}\n`,
    ),
    "2025-06-01",
  );
  return article ?? expect.fail(problems.join("\n"));
}

const wordsOf = (text: string) =>
  read(text).passages.flatMap(({ kind, exact }) =>
    kind === "section" || kind === "paragraph" ? exact : [],
  );

describe("an article as Markdown", () => {
  const markdown = articleMarkdown(read(BODY));
  const blocks = markdown.trim().split("\n\n");

  test("has the headline, the standfirst, and who wrote it when, before its text", () => {
    const front = "description: Of a harbour.\nupdated: 2025-03-20";
    expect(articleMarkdown(read(BODY, front)).split("\n\n").slice(0, 3)).toEqual([
      "# A Walk & a \\*Swim\\*",
      "Of a harbour.",
      "By Ana Lima and Rosa Diaz, 19 March 2025 · updated 20 March 2025",
    ]);
  });

  test("has every word, heading, row, note and caption in order, as the site itself reads it", () => {
    const body = markdown
      .replace(/^# .*\n\n.*\n/, "")
      .replace(/\n---\n[\s\S]*$/, "\n")
      .replaceAll(`](${SITE}/`, "](/");
    expect(wordsOf(body)).toEqual(wordsOf(BODY));
  });

  test("has tables, notes and struck-out words in the marks of GitHub’s Markdown", () => {
    expect(blocks).toContain("Table 1: Boats *by* harbour");
    expect(markdown).toMatch(/\| Harbour \| +Boats \\\| ships \|\n\| -+ \| -+: \|/);
    expect(markdown).toContain("CO<sub>2</sub> or not.[^1] A ~~line~~\\\nbroken");
    expect(blocks).toContain("[^1]: A note with *stress*.");
    expect(blocks).toContain("[^2]: Another.");
  });

  test("has full addresses of links and images, and nothing that the site added", () => {
    expect(markdown).toContain(`[full](${SITE}/search/)`);
    expect(blocks).toContain(`![A boat](${SITE}/favicon.svg)`);
    expect(markdown).not.toMatch(/\]\((?!https:)|class=|id=|#today/);
  });

  test("ends with whose it is and where it stands", () => {
    expect(blocks.at(-1)).toBe(
      `Published by The Passage Reader. All rights in this article remain with The Passage Reader. <${SITE}/articles/walk/>`,
    );
    const front = `${SOURCE}\nreprint: { publisher: Near, note: With leave. }\ncorrections: [{ date: 2025-03-20, text: A name. }]`;
    expect(articleMarkdown(read(BODY, front)).trim().split("\n\n").slice(-3)).toEqual([
      "With leave.",
      "Correction, 20 March 2025: A name.",
      `First published by [The \\*Paper\\*](https://example.org/2025/a), reprinted by Near. All rights in this article remain with The \\*Paper\\*. <${SITE}/articles/walk/>`,
    ]);
  });

  test("shows the image of the article where the site has it", () => {
    const image = "image: { src: /images/a.jpg, alt: Boats, caption: At noon., credit: Ana }";
    expect(articleMarkdown(read(BODY, image))).toContain(
      `\n\n![Boats](${SITE}/images/a.jpg)\n\nAt noon. Image: Ana\n\nThe harbour`,
    );
  });
});

describe("llms.txt", () => {
  test("names the newest articles as Markdown, each in a line with its credit", () => {
    expect(llmsFile([read(BODY, SOURCE)])).toContain(
      `\n- [A Walk & a \\*Swim\\*](${SITE}/articles/walk.md): By Ana Lima and Rosa Diaz, 19 March 2025, first published by The \\*Paper\\*, https://example.org/2025/a. The harbour`,
    );
  });

  test("does not grow with the archive, and says where the others are", () => {
    const article = read(BODY);
    const older = read(BODY);
    older.frontMatter.date = "2020-03-19";
    const file = llmsFile([...Array.from({ length: 400 }, () => article), older]);
    expect(file.match(/walk\.md/g)).toHaveLength(100);
    expect(file).toContain("Of 401 the newest 100 are listed here");
    expect(file).toContain(`- [2020](${SITE}/years/2020/)\n- [Sitemap](${SITE}/sitemap.xml)\n`);
  });
});
