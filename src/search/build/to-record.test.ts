import { expect, test } from "vitest";
import { readArticle } from "../../articles/read-article.ts";
import { readPassages } from "../rank/read-passages.ts";
import { fromRecord } from "../rank/record.ts";
import { toRecord } from "./to-record.ts";

const TEXT = `---
title: A Harbour in Winter
authors: [Ana Lima]
date: 2024-05-01T23:30:00+02:00
source: { name: The Paper, url: https://example.org/story, about: The Paper is a weekly. }
image: { src: /images/quay.jpg, alt: A quay, caption: The quay of Ely., credit: "Image: Ben Poe" }
speakers: [{ name: Rosa Diaz, role: harbour master }, { name: Ben Poe }]
---

“We  counted *nearly* 40 ships,” said Rosa
Diaz, “and then we stopped.” It cost 2.4 million pounds ($3 million) in 2023.

## Trade \`in\`  Ely

> “Nobody pays,” Diaz said. “Why?” she asked.

Electric ferries (EFs) came. “They are quiet.”

All EFs sail.

“It rains,” said Ben Poe.
`;
const { article, problems } = readArticle(
  "content/articles/quay.md",
  Buffer.from(TEXT),
  "2025-01-01",
);
/** Written and read in each test, so that it is seen which test it fails. */
const written = () => article && toRecord(article);
const readBack = () => {
  const record = written();
  return record && fromRecord(record);
};

const IN_INTRODUCTION = { section: "Introduction" };
const IN_TRADE = { section: "Trade in  Ely" };
const COUNTED =
  "“We counted nearly 40 ships,” said Rosa Diaz, “and then we stopped.” It cost 2.4 million pounds ($3 million) in 2023.";
const NOBODY = "“Nobody pays,” Diaz said. “Why?” she asked.";
const FERRIES = "Electric ferries (EFs) came. “They are quiet.”";
const RAIN = "“It rains,” said Ben Poe.";
const ROSA = { speaker: "Rosa Diaz", role: "harbour master" };
const NOTE = { id: "about-this-article", kind: "paragraph", section: "About this article" };

test("an article is written for Pagefind as its texts, once each, with a mark between them", () => {
  expect(problems).toEqual([]);
  const record = written();
  expect({ ...record, meta: { ...record?.meta, passages: "" } }).toEqual({
    url: "/articles/quay/",
    content: [
      ...["Introduction", COUNTED, "Trade in Ely", NOBODY, FERRIES, "All EFs sail.", RAIN],
      ...["By Ana Lima, 2 May 2024", "The Paper is a weekly.", "The quay of Ely. Image: Ben Poe"],
    ].join(" \u001F "),
    meta: {
      title: "A Harbour in Winter",
      date: "2024-05-02",
      hints: "Electric ferries",
      passages: "",
    },
  });
});

test("every kind of passage is read back with what is known of it", () => {
  expect(readBack()).toStrictEqual({
    url: "/articles/quay/",
    authors: ["Ana Lima"],
    source: "The Paper",
    title: "A Harbour in Winter",
    date: "2024-05-02",
    passages: [
      { id: "introduction", kind: "section", ...IN_INTRODUCTION, text: "Introduction" },
      { id: "we-counted-nearly-40-ships", kind: "paragraph", ...IN_INTRODUCTION, text: COUNTED },
      {
        id: "quote-we-counted-nearly-40-ships",
        kind: "quotation",
        ...IN_INTRODUCTION,
        text: "We counted nearly 40 ships … and then we stopped.",
        context: COUNTED,
        ...ROSA,
      },
      {
        id: "figure-40-ships",
        kind: "figure",
        ...IN_INTRODUCTION,
        text: "40 ships",
        context: COUNTED,
        place: [19, 27],
      },
      {
        id: "figure-2-4-million-pounds",
        kind: "figure",
        ...IN_INTRODUCTION,
        text: "2.4 million pounds ($3 million)",
        context: COUNTED,
        place: [77, 108],
      },
      { id: "trade-in--ely", kind: "section", ...IN_TRADE, text: "Trade in Ely" },
      { id: "nobody-pays-diaz-said-why", kind: "paragraph", ...IN_TRADE, text: NOBODY },
      {
        id: "quote-nobody-pays",
        kind: "quotation",
        ...IN_TRADE,
        text: "Nobody pays",
        context: NOBODY,
        ...ROSA,
      },
      {
        id: "quote-why",
        kind: "quotation",
        ...IN_TRADE,
        text: "Why?",
        context: NOBODY,
        ...ROSA,
      },
      { id: "electric-ferries-efs-came-they", kind: "paragraph", ...IN_TRADE, text: FERRIES },
      {
        id: "quote-they-are-quiet",
        kind: "quotation",
        ...IN_TRADE,
        text: "They are quiet.",
        context: FERRIES,
      },
      {
        id: "all-efs-sail",
        kind: "paragraph",
        ...IN_TRADE,
        text: "All EFs sail.",
        hints: "Electric ferries",
      },
      { id: "it-rains-said-ben-poe", kind: "paragraph", ...IN_TRADE, text: RAIN },
      {
        id: "quote-it-rains",
        kind: "quotation",
        ...IN_TRADE,
        text: "It rains",
        context: RAIN,
        speaker: "Ben Poe",
      },
      { ...NOTE, text: "By Ana Lima, 2 May 2024" },
      { ...NOTE, text: "The Paper is a weekly." },
      { ...NOTE, text: "The quay of Ely. Image: Ben Poe" },
    ],
  });
});

test("each passage is ranked by its words, by who speaks, and by what stands around it", () => {
  const read = readBack();
  const ranked = readPassages(read ? [read] : []).map((one) => ({
    id: one.passage.id,
    article: one.article,
    family: one.family.id,
    text: one.words.map(({ folded }) => folded).join(" "),
    speaker: one.speaker.map(({ folded }) => folded).join(" "),
    hints: one.hints.map(({ folded }) => folded).join(" "),
    around: one.around.map(({ folded }) => folded).join(" "),
  }));
  expect(ranked.every(({ article: ofIt }) => ofIt === read)).toBe(true);
  expect(ranked.map(({ id, family }) => [id, family])).toEqual([
    ["introduction", "introduction"],
    ["we-counted-nearly-40-ships", "we-counted-nearly-40-ships"],
    ["quote-we-counted-nearly-40-ships", "we-counted-nearly-40-ships"],
    ["figure-40-ships", "we-counted-nearly-40-ships"],
    ["figure-2-4-million-pounds", "we-counted-nearly-40-ships"],
    ["trade-in--ely", "trade-in--ely"],
    ["nobody-pays-diaz-said-why", "nobody-pays-diaz-said-why"],
    ["quote-nobody-pays", "nobody-pays-diaz-said-why"],
    ["quote-why", "nobody-pays-diaz-said-why"],
    ["electric-ferries-efs-came-they", "electric-ferries-efs-came-they"],
    ["quote-they-are-quiet", "electric-ferries-efs-came-they"],
    ["all-efs-sail", "all-efs-sail"],
    ["it-rains-said-ben-poe", "it-rains-said-ben-poe"],
    ["quote-it-rains", "it-rains-said-ben-poe"],
    ...Array.from({ length: 3 }, () => ["about-this-article", "about-this-article"]),
  ]);
  const around = "a harbour in winter";
  const of = (id: string) => ranked.find((one) => one.id === id);
  expect(of("introduction")).toMatchObject({
    ...{ text: "introduction", speaker: "", hints: around, around: `introduction ${around}` },
  });
  expect(of("quote-nobody-pays")).toMatchObject({
    text: "nobody pays",
    speaker: "rosa diaz",
    hints: "harbour master",
    around: `trade in ely ${around}`,
  });
  expect(of("all-efs-sail")).toMatchObject({
    text: "all efs sail",
    speaker: "",
    hints: "electric ferries",
  });
  expect(of("figure-40-ships")).toMatchObject({ text: "40 ships", hints: "" });
});
