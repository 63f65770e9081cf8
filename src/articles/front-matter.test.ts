import { describe, expect, test } from "vitest";
import { frontMatterSchema } from "./front-matter.ts";

const SOURCE = { name: "The Paper", url: "https://example.org/a" };
const FRONT = { title: "A Walk", authors: ["Ana Lima"], date: "2025-03-19", source: SOURCE };
const read = (front: object) => frontMatterSchema("2025-06-01").safeParse({ ...FRONT, ...front });
/** What is wrong, each with the key that it is about. */
const told = (front: object) =>
  read(front).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

test("front matter with nothing but what is needed has empty lists, and may be listed", () => {
  expect(read({}).data).toEqual({
    ...FRONT,
    authors: [{ name: "Ana Lima" }],
    lang: "en",
    index: true,
    draft: false,
    speakers: [],
    corrections: [],
    notQuotations: [],
    formerly: [],
    attributions: {},
    moved: {},
    retired: {},
  });
});

test("all that may stand in it is read, without the white space around it", () => {
  const front = {
    title: " A Walk ",
    draft: true,
    withdrawn: { date: "2025-04-02", reason: "Wrong" },
    authors: [
      { name: "Berg Mila", family: "Berg", email: "m@example.org", url: "https://example.org/m" },
    ],
    source: { ...SOURCE, about: " Made up. " },
    description: "By the sea.",
    speakers: [{ name: "Ada Roe", role: "mayor", aliases: ["Roe"] }, { name: "Bo Lee" }],
    attributions: { "First words": " Ada Roe " },
    notQuotations: ["an old mark"],
    reprint: { publisher: "Near", url: "http://example.org/near", note: "Reprinted." },
    image: { src: "/a.jpg", alt: "Boats", caption: "Boats.", credit: "Ana Lima" },
    contact: "Write.",
    lang: "zh-Hans-CN",
    updated: " 2025-05-01 ",
    index: true,
    corrections: [{ date: "2025-03-19", text: "It was one." }],
    moved: { a: "b" },
    retired: { c: "Withdrawn" },
    formerly: ["stroll"],
  };
  expect(read(front).data).toEqual({
    ...FRONT,
    ...front,
    title: "A Walk",
    updated: "2025-05-01",
    source: { ...SOURCE, about: "Made up." },
    speakers: [front.speakers[0], { name: "Bo Lee", aliases: [] }],
    attributions: { "First words": "Ada Roe" },
  });
});

test("a reprint is not listed, unless it is said", () => {
  const reprint = { publisher: "Near" };
  expect(read({ reprint }).data?.index).toBe(false);
  expect(read({ reprint, index: true }).data?.index).toBe(true);
  expect(read({ index: false }).data?.index).toBe(false);
});

const notText = (what: string) => `${what} is not text. Put it in quotation marks.`;

describe("text is told that is none", () => {
  test.each<[string, (value: unknown) => object, string]>([
    ["title", (title) => ({ title }), "The title"],
    ["authors.0.name", (name) => ({ authors: [{ name }] }), "The author’s name"],
    ["source.name", (name) => ({ source: { ...SOURCE, name } }), "The source’s name"],
    ["source.about", (about) => ({ source: { ...SOURCE, about } }), "The note about the source"],
    ["description", (description) => ({ description }), "The description"],
    ["speakers.0.name", (name) => ({ speakers: [{ name }] }), "The speaker’s name"],
    ["speakers.0.role", (role) => ({ speakers: [{ name: "A", role }] }), "The speaker’s role"],
    [
      "speakers.0.aliases.0",
      (a) => ({ speakers: [{ name: "A", aliases: [a] }] }),
      "The speaker’s alias",
    ],
    ["attributions.a", (a) => ({ attributions: { a } }), "The name of who said it"],
    ["notQuotations.0", (a) => ({ notQuotations: [a] }), "The entry of “notQuotations”"],
    ["reprint.publisher", (publisher) => ({ reprint: { publisher } }), "The reprint’s publisher"],
    ["reprint.note", (note) => ({ reprint: { publisher: "A", note } }), "The reprint’s note"],
    ["image.credit", (credit) => ({ image: { credit } }), "The image’s credit"],
    ["image.caption", (caption) => ({ image: { credit: "A", caption } }), "The image’s caption"],
    ["image.alt", (alt) => ({ image: { credit: "A", alt } }), "The image’s alternative text"],
    ["contact", (contact) => ({ contact }), "The contact"],
    [
      "corrections.0.text",
      (text) => ({ corrections: [{ date: "2025-04-01", text }] }),
      "The correction",
    ],
    ["moved.a", (a) => ({ moved: { a } }), "The id that a passage moved to"],
    ["retired.a", (a) => ({ retired: { a } }), "The reason that a passage was removed"],
    ["formerly.0", (a) => ({ formerly: [a] }), "The former slug"],
  ])("at %s", (key, frontOf, what) => {
    expect(told(frontOf(7))).toEqual([`${key}: ${notText(what)}`]);
    expect(told(frontOf("  "))).toEqual([`${key}: ${what} is empty. Write it.`]);
    expect(told(frontOf("\u200B"))).toEqual([`${key}: ${what} has nothing to see. Write it.`]);
    for (const text of ["1", "é", "…", "+"]) expect(told(frontOf(text))).toBeUndefined();
  });
});
