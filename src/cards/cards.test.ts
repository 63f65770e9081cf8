import { randomUUID } from "node:crypto";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Renderer } from "@takumi-rs/core";
import { expect, test } from "vitest";
import { cachedCards } from "./cached-cards.ts";
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, type Card, cardAlt } from "./card.ts";
import { drawable, type FontFile, fontsFor } from "./card-fonts.ts";
import { cardDrawer } from "./draw-card.ts";
import { fontPath } from "./font-path.ts";
import { drawCard } from "./native-cards.ts";

const cachedCard = cachedCards(drawCard, "test");

const CARD: Card = {
  kind: "quotation",
  words: "Seeing is believing.",
  speaker: "Ada Roe",
  role: "mayor of Ely",
  context: "A Walk",
  published: "The Paper · 19 March 2025",
  site: "The Reader",
};
const LONG = "If you fail, you give it a try again. ".repeat(60);

/** A PNG’s width and height, from its first chunk. See https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  ["a short quotation", CARD],
  ["a quotation of 2,000 letters", { ...CARD, words: LONG }],
  ["words without a space", { ...CARD, words: "x".repeat(500), role: "y".repeat(500) }],
  ["a section", { ...CARD, kind: "section", speaker: null, role: null }],
  ["Chinese", { ...CARD, words: "百闻不如一见。".repeat(30), speaker: "金杉憲治" }],
] as [string, Card][])(
  "the card of %s is of the usual size and below 100 KB",
  async (_name, card) => {
    const png = await drawCard(card);
    expect(sizeOf(png)).toEqual([CARD_WIDTH_PX, CARD_HEIGHT_PX]);
    expect(png.length).toBeLessThan(100_000);
  },
);

test("the same card has the same bytes, and another has others", async () => {
  const png = await drawCard(CARD);
  expect(Buffer.from(await drawCard(CARD)).equals(png)).toBe(true);
  expect(Buffer.from(await drawCard({ ...CARD, speaker: "Ana Lima" })).equals(png)).toBe(false);
  const cached = [await cachedCard(CARD), await cachedCard(CARD)];
  expect(cached.map((one) => Buffer.from(one).equals(png))).toEqual([true, true]);
});

test.each([
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'],
  ["PNG", drawCard(CARD)],
])("a logo as %s stands on the card", async (_type, file) => {
  const logo = Buffer.from(await file);
  const readFont = (font: FontFile) => readFile(fontPath(font));
  const withLogo = cardDrawer(new Renderer(), readFont, async () => logo);
  const png = await withLogo(CARD);
  expect(sizeOf(png)).toEqual([CARD_WIDTH_PX, CARD_HEIGHT_PX]);
  expect(Buffer.from(png).equals(await drawCard(CARD))).toBe(false);
});

test("what lies beyond the cut of a long quotation changes nothing", async () => {
  const png = await drawCard({ ...CARD, words: LONG });
  expect(Buffer.from(await drawCard({ ...CARD, words: `${LONG} More.` })).equals(png)).toBe(true);
});

test.each([
  "金杉憲治",
  "かなすぎ",
  "김정은",
  "Кузнецов",
  "Αλέξης",
  "محمد",
  "נתניהו",
  "ประยุทธ์",
  "मोदी",
  "Nguyễn",
])("the name %s is drawn in a face that has all its letters", async (speaker) => {
  expect(drawable(speaker)).toBe(speaker);
  expect(fontsFor(speaker).files.length).toBeGreaterThan(0);
  const [named, nameless] = [speaker, null].map((name) => drawCard({ ...CARD, speaker: name }));
  expect(Buffer.from((await named) ?? "").equals((await nameless) ?? Buffer.of())).toBe(false);
});

test("Korean is not drawn in a Chinese face, which has none of it", () => {
  const [file] = fontsFor("김").files;
  expect(file?.family).toBe("noto-serif-kr");
});

test("a letter that no face has is left out, not drawn as an empty box", async () => {
  expect(drawable("Ada \u{E000}Roe \u{1F600}")).toBe("Ada Roe ");
  const png = await drawCard({ ...CARD, speaker: "Ada\u{E000} Roe" });
  expect(Buffer.from(png).equals(await drawCard(CARD))).toBe(true);
});

test("who can’t see a card is told what it says", () => {
  expect(cardAlt(CARD)).toBe(
    "“Seeing is believing.” – Ada Roe, mayor of Ely – A Walk – The Paper · 19 March 2025",
  );
});

test("a card that was damaged in the cache is drawn again", async () => {
  const kept = () => globSync("node_modules/.cache/cards/*");
  const before = new Set(kept());
  const card = { ...CARD, words: randomUUID() };
  const png = Buffer.from(await drawCard(card));
  await cachedCard(card);
  const [file = "", ...others] = kept().filter(
    (name) => !before.has(name) && readFileSync(name).includes(png),
  );
  expect([file === "", others]).toEqual([false, []]);
  const whole = readFileSync(file);
  const altered = Buffer.from(whole);
  altered[whole.length - 20] = (whole.at(-20) ?? 0) ^ 1;
  const strangers = Buffer.concat([whole.subarray(0, 32), await drawCard(CARD)]);
  for (const damaged of [altered, whole.subarray(0, -1), whole.subarray(0, 20), strangers]) {
    writeFileSync(file, damaged);
    expect(png.equals(await cachedCard(card))).toBe(true);
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
  writeFileSync(file, "");
  expect(png.equals(await cachedCard(card))).toBe(true);
  rmSync(file);
});
