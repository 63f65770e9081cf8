import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { articleEpub } from "./article-epub.ts";
import { read, TEXT } from "./fixtures.ts";

const SITE = "https://passage-reader.example";
const bytes = articleEpub(read(TEXT));
const files = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
);
const textOf = (name: string) => files[name] ?? expect.fail(`There is no ${name}.`);
const documentOf = (name: string) => parseHTML(textOf(name)).document;
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "item" });
const { package: book } = parser.parse(textOf("book/package.opf"));

describe("an article as EPUB", () => {
  test("begins with its kind, not compressed, so that it is recognised", () => {
    const head = new TextDecoder().decode(bytes.subarray(30, 58));
    expect(head).toBe("mimetypeapplication/epub+zip");
    // How it is compressed, and how long what stands before it is.
    expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0]);
  });

  test("is the same for the same article", () => {
    expect(Buffer.from(articleEpub(read(TEXT))).equals(bytes)).toBe(true);
  });

  test("consists of well-formed XML, which its package lists in full", () => {
    for (const [name, text] of Object.entries(files)) {
      if (/\.(xml|opf|xhtml)$/.test(name))
        expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
    }
    const listed = book.manifest.item.map(
      (item: Record<string, string>) => `book/${item["@_href"]}`,
    );
    const own = Object.keys(files).filter((name) => !/^(mimetype|META-INF\/|.*\.opf$)/.test(name));
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(textOf("META-INF/container.xml")).toContain('full-path="book/package.opf"');
    const ids = book.manifest.item.map((item: Record<string, string>) => item["@_id"]);
    expect(ids).toContain(book.spine.itemref["@_idref"]);
  });

  test("says what it is, who wrote it when in which language, and whose it is", () => {
    expect(book["@_version"]).toBe("3.0");
    expect(book.metadata).toMatchObject({
      "dc:identifier": { "#text": `${SITE}/articles/walk/`, "@_id": book["@_unique-identifier"] },
      "dc:title": "A Walk & a <Swim>",
      "dc:language": "en-GB",
      "dc:creator": ["Ana Lima", "Rosa Diaz"],
      "dc:publisher": "The Paper & Sons",
      "dc:rights": "© The Paper & Sons",
      "dc:source": "https://example.org/a?b&c",
    });
    const metas = book.metadata.meta.map((meta: Record<string, string>) => [
      meta["@_property"],
      meta["#text"],
    ]);
    expect(metas).toContainEqual(["dcterms:modified", "2025-03-18T16:00:00Z"]);
    expect(metas).toContainEqual(["schema:accessMode", "textual"]);
    expect(metas).toContainEqual(["schema:accessibilityFeature", "alternativeText"]);
    expect(textOf("book/text.xhtml")).toContain('lang="en-GB" xml:lang="en-GB"');
  });

  test("has a list of its sections, and every link within it leads to a place that is there", () => {
    const text = documentOf("book/text.xhtml");
    const ids = [...text.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const list = [...documentOf("book/navigation.xhtml").querySelectorAll("nav a")];
    expect(list.map(({ textContent }) => textContent)).toEqual([
      "A Walk & a <Swim>",
      "Today",
      "Later",
      "Notes",
    ]);
    const links = [...list, ...text.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute("href")?.split("#")[1] ?? "",
    );
    expect(links).toContain("note-1");
    for (const id of links) expect(ids).toContain(id);
  });

  test("names its images, asks no host for anything, and ends with the credit", () => {
    const { body } = documentOf("book/text.xhtml");
    expect(body.textContent).toContain("[Image: A boat & its crew]");
    expect(body.querySelectorAll("img, script, [src], [style], .share")).toHaveLength(0);
    expect(body.querySelector('a[href^="https"]')?.getAttribute("href")).toBe(`${SITE}/search/`);
    expect(body.querySelector("table caption")?.textContent).toBe("Table 1: Boats");
    expect(body.lastElementChild?.textContent).toBe(
      `First published by The Paper & Sons. All rights in this article remain with The Paper & Sons. ${SITE}/articles/walk/`,
    );
  });

  test("is read from right to left where its language is", () => {
    const arabic = unzipSync(articleEpub(read(TEXT.replace("en-GB", "ar"))));
    expect(strFromU8(arabic["book/text.xhtml"] ?? new Uint8Array())).toContain('dir="rtl"');
  });
});
