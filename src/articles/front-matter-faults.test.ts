import { expect, test } from "vitest";
import { frontMatterSchema } from "./front-matter.ts";

const SOURCE = { name: "The Paper", url: "https://example.org/a" };
const FRONT = { title: "A Walk", authors: ["Ana Lima"], date: "2025-03-19", source: SOURCE };
const read = (front: object) => frontMatterSchema("2025-06-01").safeParse({ ...FRONT, ...front });
/** What is wrong, each with the key that it is about. */
const told = (front: object) =>
  read(front).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

const noAddress = (what: string) =>
  `${what} is not a web address. Write it whole, such as https://example.org/story.`;

test.each<[object, string]>([
  [
    { authors: "Ana" },
    "authors: The authors are not a list. Write one name a line, each after “- ”.",
  ],
  [{ authors: [] }, "authors: The list of authors is empty. Name at least one."],
  [
    { authors: [7] },
    "authors.0: An author is neither a name nor a name with details. Write a name.",
  ],
  [
    { authors: [{ name: "A", email: "a@" }] },
    "authors.0.email: The e-mail address is not one. Write it as name@example.org.",
  ],
  [{ authors: [{ name: "A", url: "a" }] }, `authors.0.url: ${noAddress("The author’s address")}`],
  [
    { authors: [{ name: "A B", family: "C" }] },
    "authors.0.family: The family name is no part of the author’s name. Write it as in the name.",
  ],
  [
    { source: { ...SOURCE, url: "ftp://example.org/" } },
    `source.url: ${noAddress("The source’s address")}`,
  ],
  [
    { speakers: "Ada" },
    "speakers: The speakers are not a list. Write one speaker a line, each after “- ”.",
  ],
  [
    { speakers: ["Ada"] },
    "speakers.0: A speaker is not a name with details. Write “name: ” before the name.",
  ],
  [
    { speakers: [{ name: "A", aliases: "B" }] },
    "speakers.0.aliases: The speaker’s aliases are not a list. Write a name or a few words, each after “- ”.",
  ],
  [
    { attributions: ["a"] },
    "attributions: The attributions are not a list of first words with a name. Write “First words: Name”.",
  ],
  [
    { notQuotations: "a" },
    "notQuotations: “notQuotations” is not a list. Write the first words, each after “- ”.",
  ],
  [
    { reprint: "Near" },
    "reprint: The reprint has no publisher. Write “publisher: ” and its name below it.",
  ],
  [{ reprint: { publisher: "A", url: "a" } }, `reprint.url: ${noAddress("The reprint’s address")}`],
  [
    { source: undefined, reprint: { publisher: "A" } },
    "reprint: The reprint has no source. Write below “source” who first published it, with name and url.",
  ],
  [
    { image: "/a.jpg" },
    "image: The image is not described. Write “credit: ” and who made it below it.",
  ],
  [
    { image: { credit: "A", alt: "A", src: "a.jpg" } },
    "image.src: The image “a.jpg” is not named from the site’s root. Write its path in public/, such as “/images/a.jpg”.",
  ],
  [
    { image: { credit: "A", alt: "A", src: "//x.org/a.jpg" } },
    "image.src: The image is not on this site. Put the file into public/ and write its path, such as /images/a.jpg.",
  ],
  [
    { image: { credit: "A", src: "/a.jpg" } },
    "image.alt: The image has no alternative text. Say in “alt” what it shows.",
  ],
  [
    { image: { credit: "A", alt: "A", src: 7 } },
    "image.src: The image’s file is not text. Put it in quotation marks.",
  ],
  [{ lang: 7 }, "lang: The language is not text. Put it in quotation marks."],
  ...["English", "e", "en_GB", "en-", "x en", "en-Gb-a"].map((lang): [object, string] => [
    { lang },
    "lang: The language is not a language tag. Write one such as en, pt-BR or zh-Hans.",
  ]),
  [
    { corrections: "It was one." },
    "corrections: The corrections are not a list. Write one a line, each after “- ”.",
  ],
  [
    { corrections: ["It was one."] },
    "corrections.0: A correction is not a date with a text. Write “{ date: …, text: … }”.",
  ],
  [{ moved: ["a"] }, "moved: “moved” is not a list of ids. Write “old-id: new-id”, one a line."],
  [
    { retired: ["a"] },
    "retired: “retired” is not a list of ids with reasons. Write “old-id: The reason”.",
  ],
  [
    { formerly: "stroll" },
    "formerly: “formerly” is not a list. Write the old slugs, each after “- ”.",
  ],
  [{ index: "no" }, "index: “index” is neither true nor false. Write one of them."],
  [
    { updated: "2025-03-18" },
    "updated: The date of the update is before the article’s date. Correct one of the two.",
  ],
  [
    { corrections: [{ date: "2025-03-18", text: "A" }] },
    "corrections.0.date: The date of the correction is before the article’s date. Correct one of the two.",
  ],
  [
    { date: 7 },
    "date: The date is not a date. Write it as YYYY-MM-DD, with the time as YYYY-MM-DDThh:mm, or YYYY-MM when the day is not known.",
  ],
  [
    { date: "March" },
    "date: The date “March” is not a date. Write it as YYYY-MM-DD, with the time as YYYY-MM-DDThh:mm, or YYYY-MM when the day is not known.",
  ],
  [
    { updated: "2025-04" },
    "updated: The date of the update “2025-04” has no day. Write it as YYYY-MM-DD, with the time as YYYY-MM-DDThh:mm.",
  ],
  [
    { draft: "yes" },
    "draft: “draft” is neither true nor false. Write one of them, or delete the line.",
  ],
  [
    { updated: "2025-06-02" },
    "updated: The date of the update lies in the future. Write the day it was published.",
  ],
  [{ date: "2025-02-30" }, "date: There is no 30 February 2025. Correct the date."],
  [{ date: "1599-01-01" }, "date: The date is older than any newspaper. Correct its year."],
  [
    { date: "2025-02-03T24:00" },
    "date: The date has a time or an offset that does not exist. Write it as 07:00 or 19:30.",
  ],
])("of %j is told: %s", (front, problem) => {
  expect(told(front)).toEqual([problem]);
});

test("a date before the article’s is told whatever else is wrong", () => {
  expect(told({ title: 7, updated: "2025-03-18", corrections: "none" })).toEqual([
    "title: The title is not text. Put it in quotation marks.",
    "corrections: The corrections are not a list. Write one a line, each after “- ”.",
    "updated: The date of the update is before the article’s date. Correct one of the two.",
  ]);
});
