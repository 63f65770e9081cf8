import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { imported, newRoot, PARAGRAPH } from "./fixtures.ts";
import { importFrom } from "./import.ts";

function page(head: string, article: string): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ostholm opens | The Paper</title>${head}</head><body><nav><a href="/a">Sections</a></nav><main><article><h1>Ostholm opens</h1>${article}</article></main><footer><p>All rights reserved</p></footer></body></html>`;
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${at + 1} ${PARAGRAPH}</p>`).join("");

describe("plain text becomes an entry with what its first and last lines say:", () => {
  const text = [
    "Ostholm Sees a Future in Ferries",
    "By Ana Lima and Bo Chen",
    "",
    "",
    PARAGRAPH.trim(),
    `“We wait for [more] ferries,” the mayor said. ${PARAGRAPH.trim()}`,
    "Harbour works",
    PARAGRAPH.trim(),
    "Contact reporter Bo Chen (bo@example.org)",
    "example.org is the news service of the islands. Island Post is authorized to reprint this article.",
    "Image: Cleo Dahl – pictures.example",
  ].join("\n");

  test("authors, headings, contact, source and image, with gaps for the rest", async () => {
    const { text: entry, written, notes } = await imported("story.txt", text);
    expect(written).toEqual(["content/articles/ostholm-sees-a-future-in-ferries.md"]);
    expect(entry).toBe(
      [
        "---",
        "title: Ostholm Sees a Future in Ferries",
        "authors:",
        "  - Ana Lima",
        "  - name: Bo Chen",
        "    email: bo@example.org",
        "date: # unknown, to be written: the day of publication, such as 2025-03-19",
        "draft: true # delete this line to publish",
        "source:",
        "  name: # unknown, to be written: who published it first",
        "  url: # unknown, to be written: where, such as https://example.org/story",
        "  about: example.org is the news service of the islands.",
        "reprint:",
        "  publisher: Island Post",
        "  note: Island Post is authorized to reprint this article.",
        "contact: Contact reporter Bo Chen (bo@example.org)",
        'image:\n  credit: "Image: Cleo Dahl – pictures.example"',
        "---",
        "",
        PARAGRAPH.trim(),
        "",
        `“We wait for [more] ferries,” the mayor said. ${PARAGRAPH.trim()}`,
        "",
        "## Harbour works",
        "",
        `${PARAGRAPH.trim()}\n`,
      ].join("\n"),
    );
    expect(notes.join("\n")).toMatch(/:7:7 The front matter has no “date”\. Add a line such as/);
  });

  test("a file that exists is not overwritten", async () => {
    const { root } = await imported("story.txt", text);
    await expect(imported("story.txt", `${text}\nMore.`, root)).rejects.toThrow(
      "content/articles/ostholm-sees-a-future-in-ferries.md exists already, and nothing is overwritten.",
    );
  });
});

describe("a page:", () => {
  test("facts, words and everything that is left out", async () => {
    const head = `<meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://example.org/ostholm"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ostholm opens","author":[{"name":"Ana Lima"}],"datePublished":"2025-03-19T07:00:00Z"}</script>`;
    const { text, notes } = await imported(
      "page.html",
      page(head, `${paragraphs(4)}<p><strong>Mayor: </strong>We wait.<br>All of us.</p>`),
    );
    for (const line of [
      "title: Ostholm opens",
      "  - Ana Lima",
      "date: 2025-03-19T07:00:00Z",
      "  name: The Paper",
      "  url: https://example.org/ostholm",
      "lang: en-GB",
      "**Mayor:** We wait.\\\nAll of us.",
    ]) {
      expect(text).toContain(line);
    }
    expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([
      "Left out (nav): Sections",
      "Left out (footer): All rights reserved",
    ]);
  });

  test("what only one of its two readers took for text is left out where its markup says that it is none", async () => {
    const letter = '<p class="newsletter-signup">Our letter tells of all the ferries.</p>';
    const { text, notes } = await imported("page.html", page("", `${paragraphs(4)}${letter}`));
    expect(text).not.toContain("Our letter");
    expect(notes).toContain("Left out (p): Our letter tells of all the ferries.");
  });

  test("where its two readers differ nothing is written, until one is chosen", async () => {
    const root = newRoot();
    const file = path.join(root, "page.html");
    const letter = '<div class="extra"><p>Our letter tells of all the ferries.</p></div>';
    writeFileSync(file, page("", `${paragraphs(4)}${letter}`));
    await expect(importFrom(file, root)).rejects.toThrow(
      /do not agree[\s\S]*found 108 words\.\n[\s\S]*At the end, after “.*”, only defuddle: Our letter.*\n[\s\S]*--reader/,
    );
    expect(existsSync(path.join(root, "content"))).toBe(false);
    const { written } = await importFrom(file, root, "defuddle");
    expect(readFileSync(path.join(root, written[0] ?? ""), "utf8")).toContain("Our letter");
  });

  test("a byline and a date that its own data has are no difference, and are told as left out", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ostholm opens","author":[{"name":"Rosa Vane"}],"datePublished":"2024-05-03"}</script>`;
    const byline = `<div class="byline">By Rosa Vane</div><p>3 May 2024</p>`;
    const { text, notes } = await imported("page.html", page(head, `${byline}${paragraphs(4)}`));
    expect(text).toMatch(/\n---\n\n1 The harbour/);
    expect(notes.join("\n")).toMatch(/Left out \(\w+\): By Rosa Vane/);
    expect(notes.join("\n")).toMatch(/Left out \(\w+\): .*3 May 2024/);
  });

  test("its images are not fetched when it is imported from a file", async () => {
    const image = `<p><img src="https://example.org/a.png" alt="A ferry"></p>`;
    const { notes } = await imported("page.html", page("", `${paragraphs(4)}${image}`));
    expect(notes.join("\n")).toContain(
      "image (images are fetched only when you import a web address)): https://example.org/a.png",
    );
  });

  test("a space that only one of them lost is no difference, and stays", async () => {
    const cost = "<p>It cost 9 <b>million</b> .5 kroner a day.</p>";
    const { text } = await imported("page.html", page("", `${paragraphs(4)}${cost}`));
    expect(text).toContain("**million** .5");
  });
});

test.each<[name: string, content: string | Uint8Array, message: string]>([
  ["a.txt", "", "The file is empty."],
  ["a.txt", "  \n", "The file is empty."],
  ["a.txt", Uint8Array.from([65, 0, 66]), "The file is no text."],
  ["a.html", '<meta charset="x-none"><p>A</p>', "The encoding “x-none” is unknown."],
  [
    "a.html",
    Buffer.from('<meta charset="utf-8"><p>\xe9</p>', "latin1"),
    "and it is not. Save it as UTF-8.",
  ],
  ["a.html", "<html><body></body></html>", "No article was found in the page."],
  ["a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "of old Word or has a password"],
  ["a.pdf", "%PDF-1.7", "A PDF cannot be imported."],
  ["a.rtf", "{\\rtf1 Words}", "An RTF file cannot be imported. Save it as .docx"],
  ["a.xml", "<rss><channel></rss>", "The export is damaged in line 1"],
])("what cannot be imported is told in a line: %s %#", async (name, content, message) => {
  await expect(imported(name, content)).rejects.toThrow(message);
});
