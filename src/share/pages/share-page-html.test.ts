import { expect, test } from "vitest";
import { readArticle } from "../../articles/read-article.ts";
import { referenceTo } from "../../citations/reference.ts";
import { FRAME_MARKS, readFrame } from "./page-frame.ts";
import { sharePageHtml } from "./share-page-html.ts";
import { sharePages } from "./share-pages.ts";

const { title, description, path, head, main } = FRAME_MARKS;
const FRAME = readFrame(
  `<title>${title}</title><meta content="${description}"><link href="${path}">${head}<main>${main}</main>`,
);
/** Ends every place that a text may stand in, if it is not escaped there. */
const HOSTILE = `</title></script><img src=x onerror="alert(1)" '`;
const article = readArticle(
  "content/articles/walk.md",
  Buffer.from(`---
title: ${JSON.stringify(`A Walk ${HOSTILE}`)}
authors: [${JSON.stringify(`Ana ${HOSTILE}`)}]
date: 2025-03
source: { name: ${JSON.stringify(`Paper ${HOSTILE}`)}, url: "https://example.org/?a=1&b=%22" }
speakers: [{ name: Ada Roe, role: ${JSON.stringify(HOSTILE)} }]
lang: en
moved: { old-words: we-counted-ships-b, far: other#the-first }
retired: { lost: ${JSON.stringify(HOSTILE)} }
---

We counted ships \\<b\\>.

## Early \\<i\\> years

“Nobody \\<u\\> knew,” Ada Roe said. They sailed.

“It went on,” Ada Roe said.
`),
  "2025-06-01",
);

function pages(): Map<string, string> {
  const whole = article.article ?? expect.fail(article.problems.join("\n"));
  return new Map(
    sharePages(whole).map((page) => {
      const reference = "passage" in page ? referenceTo(whole, page.passage) : undefined;
      return [page.id, sharePageHtml(FRAME, { article: whole, slug: "former", page, reference })];
    }),
  );
}

test("no words of an article become markup, wherever they stand on a share page", () => {
  expect(pages().size).toBe(7);
  for (const [id, page] of pages()) {
    expect([id, page.match(/<img|<b>|<i>(?! )(?!Paper|The)|<u>|onerror="/g)]).toEqual([id, null]);
    // An attribute ends where its quotation mark does: what is left is names of attributes.
    const tags = page.match(/<[a-z][^>]*>/g) ?? [];
    for (const tag of tags) {
      expect(tag.replace(/ [a-zA-Z-]+(="[^"<]*")?/g, "")).toMatch(/^<[a-z][a-z0-9]*>$/);
    }
    expect(page.split("</script>").length).toBe(page.split("<script").length);
    expect(page.split("</title>").length).toBe(2);
  }
});

test("a quotation’s page has its words, its speaker, what stands around it, and its neighbour", () => {
  const page = pages().get("quote-nobody-u-knew") ?? "";
  expect(page).toContain('<blockquote><p class="hanging">“Nobody &lt;u&gt; knew”</p></blockquote>');
  expect(page).toContain('<a href="/speakers/ada-roe/">Ada Roe</a>');
  expect(page).toContain('<p class="around">Ada Roe said.</p>');
  expect(page).toContain('rel="next" href="/articles/walk/quote-it-went-on/"');
  expect(page).not.toContain('rel="prev"');
});

test("a page names its own address, also under a former slug, and leads to the article’s present one", () => {
  const page = pages().get("early-i-years") ?? "";
  expect(page).toContain('<link href="/articles/former/early-i-years/">');
  expect(page).toMatch(
    /property="og:url" content="https:[^"]*\/articles\/former\/early-i-years\/"/,
  );
  expect(page).toContain('class="onward" href="/articles/walk/#early-i-years"');
});

test("a passage that was removed has a page with the reason, and nothing to cite", () => {
  const page = pages().get("lost") ?? "";
  expect(page).toContain("<h1>The passage “lost” was removed</h1>");
  expect(page).toContain("&lt;/title&gt;");
  expect(page).not.toContain('id="cite"');
  expect(page).not.toContain("ld+json");
});

test("an id that moved to another article has a page that leads there without script", () => {
  const page = pages().get("far") ?? "";
  expect(page).toMatch(/http-equiv="refresh" content="0; url=\/articles\/other\/#the-first"/);
  expect(page).toContain('<link href="/articles/other/">');
  expect(page).toContain('<a class="onward" href="/articles/other/#the-first">');
});

test("a moved id has a page with the passage that stands for it now", () => {
  expect(pages().get("old-words")).toContain('<p id="we-counted-ships-b" class="heading-of">');
});
