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
  ["Life After the Storm", "It rained.", "Life after the Storm"],
  ["Ely Won Without The Who", "The band The Who came.", "Ely Won without The Who"],
  ["How Will Left in May", "He left.", "How Will left in May"],
  ["Ely Sees Boats Rising", "We see a boat. They rise.", "Ely sees boats rising"],
  ["Why Towns Stop and Hope", "A town stopped, hoping.", "Why towns stop and hope"],
  ["Why Rents Rose", "The rent rose.\n\n## Rents Rose", "Why rents rose"],
  ["Ely: Q&A With a Cook", "It is a q and a cook.", "Ely: Q&A with a cook"],
  ["Why I Ate Vitamin A", "Eat a fruit, i.e. this.", "Why I Ate Vitamin A"],
  ["Ely Gets A Boat", "They get a boat.", "Ely gets a boat"],
  ["Ely Fines E-Books", "A fine on e-books.", "Ely fines e-books"],
  ["Ely Tries Its Berries", "To try a berry.", "Ely tries its berries"],
  ["Why Banks Stopped", "A bank. Then Gordon Banks stopped.", "Why Banks stopped"],
  ["Why Reading Won", "Reading won. He read it.", "Why Reading won"],
  ["Ely Asks Who Pays", "He asked, “Who pays?” Then: “Pays them.”", "Ely asks who pays"],
  ["Why Ocean Queen Sank", "The ‘Ocean Queen’ sank in an ocean.", "Why Ocean Queen sank"],
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
