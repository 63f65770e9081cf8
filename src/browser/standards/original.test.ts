import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser } from "fast-xml-parser";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SITE } from "../../site.ts";
import { SiteCopy } from "../copy-site.ts";
import { BuiltPage } from "./built-page.ts";

const WALK = `---
title: A Walk & a Swim
authors: [Ana Lima]
date: 2025-03-19
updated: 2025-03-21
corrections: [{ date: 2025-03-20, text: It was one boat. }]
licence: https://example.org/terms/licence.xml
speakers: [{ name: Ada Roe, role: mayor }]
---

The harbour was rebuilt after the storm of 1999, and 54% of it is new, the town says in its report.[^1] Boats are ~~many~~ few.

“Nobody told us ‘no’,” said Ada Roe, “and we began, for the boats were there, and so were the people, all of them.”

## Boats

![Boats at the quay](/favicon.svg "The quay at noon")

Table 1: Ships by harbour

| Harbour | Ships |
| --- | ---: |
| Ely | 2,400 |
| Osterby, on the other side | 12 |

- One of 30 boats, which came first
  - and its crew of 4 people, who came later

For years the quay had been a place for gulls, for old nets, and for those who mended them, and few believed that a ferry would call there again, that a school would open, or that anybody would build a house where the storm had been.

Then the first families came back, with tools, with boats of their own, and with more patience than money, as the mayor remembers. They cleared the quay stone by stone, and in the second summer the harbour had its light again.

The town had asked the province for help, then the ministers, then anybody who would listen, and what came in the end was a letter, two engineers, and a barge of stone that nobody had ordered. They used it all the same, for the mole, for the steps, and for the wall behind which the nets now dry.

In the third summer the market opened, with fish in the morning, with bread at noon, and with music in the evening, when the crews had come in, washed, and eaten. Who walks there today sees children, dogs, old captains, and visitors from the other side of the strait, all in each other’s way, and none of them in a hurry.

Nobody counted the others, which came by night, by day, and in the rain.

[^1]: Counted by hand, in [a book](/quotations/).
`;
const GONE = WALK.replace(/^date:/m, "withdrawn: It was invented.\ndate:").replace(
  "A Walk",
  "Gone",
);
const DRAFT = WALK.replace(/^date:/m, "draft: true\ndate:").replace("A Walk", "Draft");
const AT = `${SITE.url}/articles/walk/`;

describe("original reporting, with what else an article may have", () => {
  const copy = new SiteCopy();
  const read = (name: string) => readFileSync(copy.at(`dist/${name}`), "utf8");
  let page: BuiltPage;
  let passages: { kind: string; id: string; exact: string }[];
  beforeAll(() => {
    for (const [slug, text] of Object.entries({ walk: WALK, gone: GONE, sketch: DRAFT }))
      writeFileSync(copy.at(`content/articles/${slug}.md`), text);
    const { passed, output } = copy.build();
    if (!passed) throw new Error(output);
    page = new BuiltPage(copy.at("dist"), "/articles/walk/");
    passages = JSON.parse(read("articles/walk/passages.json")).passages;
  }, 600_000);
  afterAll(() => copy.remove());

  /** The words of the article in reading order, with those of its tables, captions and notes. */
  const words = () =>
    passages
      .filter(({ kind, id }) => kind === "paragraph" || (kind === "section" && id === "boats"))
      .flatMap(({ exact }) => exact.split(/\s+/));

  test("Readability finds all of its words and no others", () => {
    const article = new Readability(page.document.cloneNode(true) as Document).parse();
    expect((article?.textContent ?? "").split(/\s+/).filter((word) => word !== "")).toEqual(
      words(),
    );
  });

  test("is whole in each feed, with full addresses, no controls, and the credit last", () => {
    for (const name of ["rss.xml", "atom.xml"]) {
      const { content = "" } = parseFeed(read(name)).items[0] ?? {};
      const { document } = parseHTML(`<html><body>${content}</body></html>`);
      const text = document.body.textContent.replaceAll("\n", " ");
      for (const word of words()) expect(text).toContain(word);
      for (const element of document.querySelectorAll("[href], [src]")) {
        const address = element.getAttribute("href") ?? element.getAttribute("src");
        expect(address).toMatch(/^https:/);
      }
      expect(document.querySelectorAll("script, button, style, [class], [id]")).toHaveLength(0);
      expect(document.body.lastElementChild?.textContent).toBe(`© ${SITE.name} · ${AT}`);
    }
    expect(JSON.parse(read("feed.json")).items[0].content_html).toContain("Nobody told us");
  });

  test("is in the sitemap with the day of its last change, and search engines may list it", () => {
    const { urlset } = new XMLParser().parse(read("sitemap.xml"));
    expect(urlset.url).toContainEqual({ loc: AT, lastmod: expect.stringMatching(/^2025-03-21/) });
    expect(page.metas("robots")).toEqual([]);
  });

  test("names its licence to crawlers, to search engines and in its head, as RSL wants it", () => {
    const licence = "https://example.org/terms/licence.xml";
    expect(page.links("license", "application/rsl+xml")).toEqual([licence]);
    expect(page.jsonLd<{ license: string }>().license).toBe(licence);
    expect(read("robots.txt")).toMatch(new RegExp(`^License: ${licence}\\n`));
  });

  test("says when it was changed, and what was corrected", () => {
    const data = page.jsonLd<Record<string, unknown>>();
    expect(data["dateModified"]).toMatch(/^2025-03-21/);
    expect(page.metas("article:modified_time")).toEqual([data["dateModified"]]);
    expect(data["correction"]).toEqual(["It was one boat."]);
    expect(data["copyrightHolder"]).toEqual(data["publisher"]);
    expect(data).not.toHaveProperty("isBasedOn");
    expect(read("articles/walk.md")).toContain("Correction, 20 March 2025: It was one boat.");
  });

  test("of what was withdrawn or is a draft there is no Markdown, no data, no embedding, no entry", () => {
    expect(existsSync(copy.at("dist/articles/gone/index.html"))).toBe(true);
    const files = globSync("articles/**/*.*", { cwd: copy.at("dist") });
    expect(files.filter((name) => /sketch/.test(name))).toEqual([]);
    expect(files.filter((name) => /gone\.|gone\/.*oembed/.test(name))).toEqual([]);
    for (const name of globSync("{data/*,llms.txt,sitemap.xml,rss.xml,speakers/*/*.xml}", {
      cwd: copy.at("dist"),
    })) {
      expect(read(name)).not.toMatch(/articles\/(?:gone|sketch)/);
    }
  });
});
