import { expect, test } from "vitest";
import { readArticle } from "./read-article.ts";
import { titleInSentenceCase } from "./sentence-case.ts";

const titled = (title: string, text: string, more = "") => {
  const front = `title: ${JSON.stringify(title)}\nauthors: [Ana Lima]\ndate: 2025-03\nsource: { name: The Paper, url: https://example.org/a }`;
  const file = `---\n${front}\n${more}---\n\n${text}\n`;
  const bytes = new TextEncoder().encode(file);
  const { article, problems } = readArticle("content/articles/walk.md", bytes, "2025-06-01");
  return titleInSentenceCase(article ?? expect.fail(problems.join("\n")));
};

test.each([
  ["A Walk to the Harbour", "We walk to a harbour.", "A walk to the harbour"],
  ["Rents Rise in Ely", "In Ely the rents rise.", "Rents rise in Ely"],
  ["Who Pays for It?", "Nobody pays for it.", "Who pays for it?"],
  ["The Cook Who Fell", "Tim Cook stood. A cook who knows.", "The Cook who Fell"],
  ["Why Cook Left", "Mr. Cook left. He was a cook.", "Why Cook left"],
  ["The EU and a BYD Plant", "A plant of the eu, byd.", "The EU and a BYD plant"],
  ["Storm: Trains Stop", "The trains stop in a storm.", "Storm: Trains stop"],
  ["A Walk-On Part", "A part to walk on.", "A walk-on part"],
  ["The “Old” Harbour’s Light", "An old light of the harbour.", "The “old” harbour’s light"],
  ["What Seldom Happens", "Nothing happens here.", "What Seldom happens"],
])("%s of an article that says “%s” is %s", (title, text, sentence) => {
  expect(titled(title, text)).toBe(sentence);
});

test("a name that the front matter knows keeps its capitals, wherever the text has its words", () => {
  expect(titled("Why Rose Left", "The sun rose. She left.")).toBe("Why rose left");
  expect(
    titled("Why Rose Left", "The sun rose. She left.", "speakers: [{ name: Rose Roe }]\n"),
  ).toBe("Why Rose left");
});

test("a headline in another language stays as it is", () => {
  expect(titled("Der Weg", "Ein weg.", "lang: de\n")).toBe("Der Weg");
});
