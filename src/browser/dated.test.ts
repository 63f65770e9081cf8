import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { passagesJsonSchema } from "../articles/passages-file.ts";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";

describe("articles published at a time of the day", () => {
  const copy = new SiteCopy();
  const built = (name: string) => readFileSync(copy.at(`dist/${name}`), "utf8");
  beforeAll(() => {
    const dates = {
      evening: "2025-03-19T19:30",
      early:
        "2025-03-18T23:30Z\nupdated: 2025-03-20 08:00\ncorrections: [{ date: 2025-03-21T09:00-04:00, text: It was one. }]",
      undated: "2025-03-19",
      before: "2025-03-18T23:59",
      month: "2025-03",
    };
    for (const [slug, date] of Object.entries(dates)) {
      const front = FRONT.replace("2025-03-19", date);
      writeFileSync(copy.at(`content/articles/${slug}.md`), `---\n${front}\n---\n\n${BODY}`);
    }
    expect(copy.build()).toMatchObject({ passed: true });
  }, 600_000);
  afterAll(() => copy.remove());

  test("are listed newest first, on their day in the site’s zone", () => {
    const slugs = [...built("index.html").matchAll(/<h2[^>]*>\s*<a href="\/articles\/([a-z]+)\//g)];
    expect(slugs.map((match) => match[1])).toEqual([
      "evening",
      "early",
      "undated",
      "before",
      "month",
    ]);
  });

  test("show the day, and the time of changes", () => {
    const page = built("articles/early/index.html");
    expect(page).toContain(
      '<time datetime="2025-03-19T07:30:00+08:00">19\u00a0March\u00a02025</time>',
    );
    expect(page).toMatch(/datetime="2025-03-20T08:00:00\+08:00">20\sMarch\s2025, 08:00\sGMT\+8</);
    expect(page).toMatch(/datetime="2025-03-21T21:00:00\+08:00">21\sMarch\s2025, 21:00\sGMT\+8</);
  });

  test("tell machines the instant", () => {
    const page = built("articles/early/index.html");
    expect(page).toContain(
      '<meta property="article:published_time" content="2025-03-19T07:30:00+08:00">',
    );
    expect(page).toContain(
      '<meta property="article:modified_time" content="2025-03-20T08:00:00+08:00">',
    );
    expect(page).toContain('"datePublished":"2025-03-19T07:30:00+08:00"');
    expect(page).toContain('"dateModified":"2025-03-20T08:00:00+08:00"');
    expect(built("sitemap.xml")).toContain("<lastmod>2025-03-20T08:00:00+08:00</lastmod>");
    const ajv = new Ajv({ allErrors: true, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(passagesJsonSchema());
    for (const slug of ["early", "undated", "month"]) {
      validate(JSON.parse(built(`articles/${slug}/passages.json`)));
      expect(validate.errors).toBeNull();
    }
  });

  test("are cited by the day", () => {
    expect(built("articles/early/cite.ris")).toContain("DA  - 2025/03/19/\r\n");
    expect(built("articles/early/cite.bib")).toMatch(/month = \{3\},\s+day = \{19\}/);
    expect(JSON.parse(built("articles/early/cite.json"))[0].issued).toEqual({
      "date-parts": [[2025, 3, 19]],
    });
    expect(built("articles/early/index.html")).toContain("March 19, 2025");
  });
});
