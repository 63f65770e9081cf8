import { describe, expect, test } from "vitest";
import { imported, PARAGRAPH } from "./fixtures.ts";

describe("WordPress:", () => {
  const item = (title: string, status: string, html: string, kind = "post", gmt = "") =>
    `<item><title>${title}</title><link>https://example.org/1</link><dc:creator><![CDATA[ana]]></dc:creator><content:encoded><![CDATA[${html}]]></content:encoded><wp:post_date>2025-03-19 07:00:00</wp:post_date><wp:post_date_gmt>${gmt}</wp:post_date_gmt><wp:post_type>${kind}</wp:post_type><wp:status>${status}</wp:status></item>`;

  test("each published post of an export becomes an entry, and the others are told of", async () => {
    const xml = `<?xml version="1.0"?><rss><channel><title>The Paper</title><wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name>Ana Lima</wp:author_display_name></wp:author>${item("One &amp; all", "publish", `${PARAGRAPH}\n\n[gallery ids="1,2"]\n\nSecond paragraph.`)}${item("Two", "draft", "Words")}${item("About", "publish", "Words", "page")}</channel></rss>`;
    const { text, notes } = await imported("export.xml", xml);
    expect(text).toContain("title: One & all\nauthors:\n  - Ana Lima\ndate: 2025-03-19T07:00:00\n");
    expect(text).toContain(`\n\n${PARAGRAPH.trim()}\n\nSecond paragraph.\n`);
    expect(notes).toContain("Skipped: post, draft: “Two”");
    expect(notes).toContain(
      "Skipped: page, publish: “About”. Pages are written by hand, as content/pages/about.md",
    );
    expect(notes).toContain('Left out (shortcode): [gallery ids="1,2"]');
  });

  test("a post with a password is skipped by name", async () => {
    const secret = item("Two", "publish", "Secret words").replace(
      "</item>",
      "<wp:post_password><![CDATA[secret]]></wp:post_password></item>",
    );
    const open = item("One", "publish", PARAGRAPH).replace(
      "</item>",
      "<wp:post_password><![CDATA[]]></wp:post_password></item>",
    );
    const { written, notes } = await imported(
      "a.xml",
      `<rss><channel>${open}${secret}</channel></rss>`,
    );
    expect(written).toEqual(["content/articles/one.md"]);
    expect(notes).toContain(
      "Skipped: post, with a password: “Two”. To import it, take the password off in WordPress first",
    );
  });

  test("of posts as an address answers them, those with a password are skipped by name", async () => {
    const post = (title: string, isProtected: boolean) => ({
      title: { rendered: title },
      content: { rendered: isProtected ? "" : `<p>${PARAGRAPH}</p>`, protected: isProtected },
    });
    const posts = [post("One", false), post("Two &amp; three", true)];
    const { written, notes } = await imported("posts.json", JSON.stringify(posts));
    expect(written).toEqual(["content/articles/one.md"]);
    expect(notes.join("\n")).toContain("Skipped: post, with a password: “Two & three”.");
    await expect(imported("posts.json", JSON.stringify(posts.slice(1)))).rejects.toThrow(
      "No published post is in it.\nSkipped: post, with a password: “Two & three”.",
    );
  });

  test.each([
    ["2025-03-18 22:00:00", "2025-03-19T07:00:00+09:00"],
    ["2025-03-19 10:30:00", "2025-03-19T07:00:00-03:30"],
    ["2025-03-19 07:00:00", "2025-03-19T07:00:00+00:00"],
    ["0000-00-00 00:00:00", "2025-03-19T07:00:00"],
  ])("the time has the offset from UTC, which was %s", async (gmt, date) => {
    const xml = `<rss><channel>${item("One", "publish", PARAGRAPH, "post", gmt)}</channel></rss>`;
    expect((await imported("export.xml", xml)).text).toContain(`\ndate: ${date}\n`);
  });

  test.each([
    '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=a_b&amp;t=1"} --><figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=a_b&amp;t=1\n</div><figcaption>The ferry</figcaption></figure><!-- /wp:embed -->',
    "\n\n[embed]https://www.youtube.com/watch?v=a_b&amp;t=1[/embed]\n\nThe ferry",
    "\n\n[youtube https://www.youtube.com/watch?v=a_b&amp;t=1]\n\nThe ferry",
    "\n\nhttps://www.youtube.com/watch?v=a_b&amp;t=1\n\nThe ferry",
  ])("an embed becomes a link that is told of: %s", async (html) => {
    const xml = `<rss><channel>${item("One", "publish", `${html.startsWith("<") ? `<p>${PARAGRAPH}</p>` : PARAGRAPH}${html}`)}</channel></rss>`;
    const { text, notes } = await imported("export.xml", xml);
    expect(text).toContain(
      `\n\n${PARAGRAPH.trim()}\n\n[www.youtube.com](https://www.youtube.com/watch?v=a_b&t=1)\n\nThe ferry\n`,
    );
    expect(notes).toContain(
      "Left out (embed, now a link): https://www.youtube.com/watch?v=a_b&t=1",
    );
    expect(notes.join()).not.toContain("wp:embed");
  });

  const named = (title: string, name: string, link = "https://example.org/1") =>
    item(title, "publish", PARAGRAPH)
      .replace("</item>", `<wp:post_name><![CDATA[${name}]]></wp:post_name></item>`)
      .replace("https://example.org/1", link);

  test("each post has its own name: that which it has there, else of its title, else with a number", async () => {
    const posts = [
      named("東京", "%e6%9d%b1%e4%ba%ac"),
      named("大阪", "osaka"),
      named("京都", ""),
      named("Weekly roundup", ""),
      named("Weekly roundup", ""),
      named("", "123"),
    ];
    const { written, notes } = await imported(
      "a.xml",
      `<rss><channel>${posts.join("")}</channel></rss>`,
    );
    expect(written.map((file) => /[^/]*$/.exec(file)?.[0])).toEqual([
      "article.md",
      "osaka.md",
      "article-2.md",
      "weekly-roundup.md",
      "weekly-roundup-2.md",
      "123.md",
    ]);
    expect(notes.filter((note) => note.includes("stands in"))).toHaveLength(2);
  });

  test("a post without a title is named by its address", async () => {
    const faulty = named("", "", "https://example.org/?p=7").replace(PARAGRAPH, "[toc]");
    const draft = item("", "draft", "Words");
    const { notes } = await imported(
      "a.xml",
      `<rss><channel>${named("One", "")}${faulty}${draft}</channel></rss>`,
    );
    expect(notes).toContain("Skipped: post, draft: without a title, https://example.org/1");
    expect(notes).toContain(
      "Not imported: without a title, https://example.org/?p=7: It has no text.",
    );
  });

  const withNotes = (html: string, notes: string) =>
    `<rss><channel>${item("One", "publish", `<p>${PARAGRAPH}</p>${html}`).replace("</item>", `<wp:postmeta><wp:meta_key><![CDATA[footnotes]]></wp:meta_key><wp:meta_value><![CDATA[${notes}]]></wp:meta_value></wp:postmeta></item>`)}</channel></rss>`;

  test("footnotes, which an export has beside the text, are footnotes, and one that is called nowhere is told", async () => {
    const html =
      '<p>Words<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.</p><!-- wp:footnotes /-->';
    const written = [
      { id: "b-2", content: "Never called." },
      { id: "a-1", content: 'See <a href="https://example.org/">there</a>.' },
    ];
    const { text, notes } = await imported("export.xml", withNotes(html, JSON.stringify(written)));
    expect(text).toContain("\n\nWords[^1].\n\n[^1]: See [there](https://example.org/).\n");
    expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([
      "Left out (footnote that is called nowhere): Never called.",
    ]);
  });

  test.each(["{", '[{"id":"<","content":"A note"}]', '"A note"'])(
    "footnotes that are no list of notes, such as %s, are told",
    async (written) => {
      const { notes } = await imported("export.xml", withNotes("", written));
      expect(notes).toContain(`Left out (footnotes of WordPress that cannot be read): ${written}`);
    },
  );
});
