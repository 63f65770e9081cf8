import { describe, expect, test } from "vitest";
import { readBlock } from "../read-block.ts";
import { beforeApposition, headEnding, holderNamed } from "./heads.ts";
import { nounPhraseAt } from "./noun-phrases.ts";

const tokensOf = (text: string) => readBlock(text).sentences[0]?.tokens ?? [];
const head = (text: string) => {
  const tokens = tokensOf(text);
  return headEnding(tokens, tokens.length - 1);
};

describe("the head of a phrase is", () => {
  test.each([
    ["what stands before a preposition", "a spokesman for Ada Roe", "common", "spokesman"],
    ["what stands before two", "the chief of staff to Ada Roe", "common", "chief"],
    ["a person’s role, not whose it is", "a friend of the mayor", "common", "friend"],
    ["a thing, not who it is about", "the letter to Ada Roe", "common", "letter"],
  ])("%s", (_, text, kind, noun) => {
    expect(head(text)).toMatchObject({ kind, head: noun, words: text.split(" ") });
  });

  test.each([
    ["the name before where it works", "Ada Roe of Kestrel Research", "Ada Roe"],
    ["whom a relative clause tells of", "Ada Roe, who", "Ada Roe"],
    [
      "the agent of a passive whom a relative clause tells of",
      "asked by the host, Ada Roe, who",
      "Ada Roe",
    ],
    ["the agent right behind “by”", "asked by Ada Roe, who", "Ada Roe"],
    ["the pronoun of a clause behind a preposition", "on what he", "he"],
    ["who holds an office", "Secretary of State Ada Roe", "Ada Roe"],
  ])("%s", (_, text, words) => {
    expect(head(text)?.words.join(" ")).toBe(words);
  });

  test("whoever stands there, not the one beside them", () => {
    expect(head("a man standing beside Ada Roe")).toMatchObject({ kind: "common" });
  });

  test("nothing behind a preposition that nothing stands before", () => {
    expect(head("to Ada Roe")).toBeUndefined();
    expect(headEnding([], -1)).toBeUndefined();
  });
});

describe("an office with a name", () => {
  const named = (office: string, name: string) => {
    const [first, second] = [nounPhraseAt(tokensOf(office), 0), nounPhraseAt(tokensOf(name), 0)];
    return first && second && holderNamed(first, second);
  };
  test.each([
    ["an office and its holder", "the secretary", "state Ada Roe", "Ada Roe"],
    ["an office and a surname", "the secretary", "state Roe", undefined],
    ["an office and a place", "the secretary", "Ely", undefined],
    ["an office and an organisation", "the secretary", "the Ely Trust", undefined],
    ["no office", "the street", "Ada Roe", undefined],
    ["an office and a common noun", "the secretary", "the club", undefined],
  ])("is %s: “%s” of “%s”", (_, office, name, holder) => {
    expect(named(office, name)?.words.join(" ")).toBe(holder);
  });
});

describe("before an apposition stands", () => {
  const before = (text: string) => {
    const tokens = tokensOf(text);
    return tokens[beforeApposition(tokens, tokens.length - 1)]?.text;
  };
  test.each([
    ["the name", "Ada Roe, the mayor of Ely,", "Roe"],
    ["the name, behind an age as well", "Ada Roe, a chemist, 34,", "Roe"],
    ["the name, behind a place as well", "Ada Roe, a baker in Ely, Kent,", "Roe"],
    ["the name, for brackets", "Ada Roe (right)", "Roe"],
    ["the name, for dashes", "Ada Roe — a chemist —", "Roe"],
    ["the name, for a relative clause", "Ada Roe, who leads the club,", "Roe"],
    ["the name in apposition itself, behind a role", "The mayor, Ada Roe,", "Roe"],
    ["nothing, for a clause before", "It rained; then,", undefined],
    ["nothing, over a quotation", "“We tried,” he,", undefined],
  ])("%s: %s", (_, text, word) => {
    expect(before(text)).toBe(word);
  });
});
