import { describe, expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";
import { paragraphs, quoted } from "./quoted.ts";

const ROE = [{ name: "Ada Roe", role: "mayor of Ely", aliases: ["the mayor", "the Ely head"] }];
const NONE = { attributions: {}, notQuotations: [] };

describe("a declared speaker is found", () => {
  test.each([
    ["before the words", "Roe said, “We tried.”", "We tried."],
    ["behind the words", "“We tried,” Roe said.", "We tried,"],
    ["behind an inverted verb", "“We tried,” said Ada Roe, the mayor of Ely.", "We tried,"],
    ["with an apposition", "“We tried,” Roe, the mayor of Ely, said.", "We tried,"],
    ["by an alias", "“We tried,” the mayor told Caixin.", "We tried,"],
    ["after “according to”", "According to Roe, “the plan is dead.”", "the plan is dead."],
    ["as quoted elsewhere", "Roe was quoted as saying, “We tried.”", "We tried."],
    ["in somebody’s words", "In Roe’s words, “the plan is dead.”", "the plan is dead."],
    ["before a colon", "Roe put it this way: “We tried.”", "We tried."],
    ["before a colon without a verb of speech", "Roe was blunt: “We tried.”", "We tried."],
    ["for a few words", "Roe called the plan “a quiet disaster”.", "a quiet disaster"],
    [
      "for a few words seen as something",
      "Roe views it as an “important step” for all.",
      "important step",
    ],
    ["by a participle", "Roe resigned, calling the plan “a disaster”.", "a disaster"],
    ["by a role that says of what", "“We tried,” said the mayor of Ely.", "We tried,"],
    ["by a pronoun", "Roe waved. “We tried,” she said.", "We tried,"],
    [
      "at the end of the sentence",
      "The plan was “dead on arrival” in May, Roe said.",
      "dead on arrival",
    ],
    ["behind a name with a note in brackets", "Roe (right) said: “We tried.”", "We tried."],
    ["by a signature", "“We tried.” — Ada Roe", "We tried."],
    ["behind a year", "In 2019 Roe said: “We tried.”", "We tried."],
    ["behind a rank in no list", "“We tried,” said Chef Ada Roe.", "We tried,"],
    ["behind a name that belongs to the alias", "“We tried,” the Ely head said.", "We tried,"],
    [
      "before a colon behind an apposition",
      "Their head, Ada Roe, was blunt: “We tried.”",
      "We tried.",
    ],
    ["by what they do before they speak", "Roe shrugged. “We tried.”", "We tried."],
    [
      "for what others want in their words",
      "Roe said members want “rules, not tea”.",
      "rules, not tea",
    ],
    [
      "in a relative clause of their own",
      "a plan Roe called “a quiet disaster”.",
      "a quiet disaster",
    ],
    [
      "by a pronoun that goes on",
      "Roe came. She met Ana Lee, 40. “We tried,” she said.",
      "We tried,",
    ],
  ])("%s", (_, text, words) => {
    expect(quoted(paragraphs(text), ROE)).toEqual([`Ada Roe: ${words}`]);
  });
});

describe("the speaker is left open", () => {
  test.each([
    ["an unnamed role", "“We tried,” a spokesman for Roe said."],
    ["the holder of a like role elsewhere", "“We tried,” said the mayor of Wells."],
    ["a namesake of an alias", "The mayor of Wells said: “We tried.”"],
    ["a relative", "“We tried,” Roe’s son said."],
    ["two people with appositions", "Roe, 45, and Ada Lee, 50, said: “We tried.”"],
    ["two people at once", "“We tried,” Roe and Lee said."],
    [
      "a pronoun with two people before it",
      "Ada Roe met Ana Lee, the baker. “We tried,” she said.",
    ],
    ["a denial", "Roe denied that she had called it “a quiet disaster”."],
    ["a group", "Critics called it “a quiet disaster”."],
    ["a sentence of its own", "The room was silent. “We tried.”"],
    ["a stranger as the subject", "Roe ran. A man, who was late, ran too. “We tried,” he said."],
    ["somebody asked about another", "Asked about Roe, he said: “We tried.”"],
    ["what she denied", "Roe denied that the town had been “run into the ground”."],
    ["two sources at odds", "Roe called it “a disaster,” Ada Lee said."],
  ])("with %s", (_, text) => {
    const { quotations, problems } = findQuotations(paragraphs(text), ROE, NONE);
    expect(quotations.map(({ speaker, role }) => [speaker, role])).toEqual([[null, null]]);
    expect(problems.map(({ rule }) => rule)).toEqual(["quotation-without-speaker"]);
  });
});

describe("what is nobody is a source of its kind", () => {
  test.each([
    ["document", "the statement", "“We tried,” the statement said."],
    [
      "document",
      "A report by the harbour board",
      "A report by the harbour board called it “a mess”.",
    ],
    ["organisation", "Harbour Lights Ltd", "“We tried,” Harbour Lights Ltd said in a statement."],
    ["organisation", "The Ely Courier", "The Ely Courier called it “a quiet disaster”."],
    ["organisation", "the ministry", "“We tried,” the ministry said."],
  ])("a %s: %s", (kind, name, text) => {
    const { quotations, problems } = findQuotations(paragraphs(text), ROE, NONE);
    expect(quotations.map(({ speaker, source }) => [speaker, source])).toEqual([
      [null, { kind, name }],
    ]);
    expect(problems).toEqual([]);
  });
});

describe("no quotation is found", () => {
  test.each([
    ["in a title", "Roe said she had read “The Long Way Home” twice."],
    ["in a scare quote", "Roe said the so-called “experts” were late."],
    ["in a nickname", "The tower, known as “the beast”, is closed."],
    ["in a word as such", "Roe said the word “crisis” was too weak."],
    ["in a coloured noun", "The “smart” city is growing."],
    ["in a slogan", "Under the slogan “no road is too long” they walked."],
    ["in apostrophes", "’Tis the ’90s again, say the workers’ sons, and Roe’s own."],
    ["in inches", 'Roe bought a 27" screen and a 6\'2" door.'],
  ])("%s", (_, text) => {
    expect(findQuotations(paragraphs(text), ROE, NONE)).toEqual({ quotations: [], problems: [] });
  });
});

describe("stretches", () => {
  test("go on after an attribution that ends in a comma", () => {
    const found = quoted(paragraphs("“If we try,” Roe said, “we may fail.”"), ROE);
    expect(found).toEqual(["Ada Roe: If we try, / we may fail."]);
  });

  test("end with an attribution that ends in a full stop, and what follows is the speaker’s too", () => {
    const found = quoted(paragraphs("“We tried,” Roe said. “We failed.”"), ROE);
    expect(found).toEqual(["Ada Roe: We tried,", "Ada Roe: We failed."]);
  });

  test("do not pass on a speaker over a sentence of narrative", () => {
    const found = quoted(paragraphs("“We tried,” Roe said. Rain fell. “We failed.”"), ROE);
    expect(found).toEqual(["Ada Roe: We tried,", "?: We failed."]);
  });

  test("run over paragraphs of which only the last is closed", () => {
    const found = quoted(
      paragraphs("“We tried,” Roe said. “It rained.", "“It rained again.”"),
      ROE,
    );
    expect(found).toEqual(["Ada Roe: We tried,", "Ada Roe: It rained. / It rained again."]);
  });

  test("take their speaker from the last paragraph where the first names none", () => {
    const found = quoted(paragraphs("“It rained.", "“It rained again,” Roe said."), ROE);
    expect(found).toEqual(["Ada Roe: It rained. / It rained again,"]);
  });

  test("of a mark that is never closed are reported and not given to anybody", () => {
    const { quotations, problems } = findQuotations(
      paragraphs("Roe said: “We tried.", "Rain."),
      ROE,
      NONE,
    );
    expect(quotations).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["quotation-not-closed"]);
  });
});

describe("the role", () => {
  test("is that of the declared speaker", () => {
    const { quotations } = findQuotations(paragraphs("“We tried,” Roe said."), ROE, NONE);
    expect(quotations.map(({ role }) => role)).toEqual(["mayor of Ely"]);
  });
});

describe("hostile text", () => {
  test.each(["“", "‘a", "'a ", '"', "« ", "A. ", "said, ", "“a” ", "—", "\ud800", "Roe, ", "’s "])(
    "of %j repeated ends without an error",
    (part) => {
      const text = part.repeat(4000);
      expect(() => findQuotations(paragraphs(text, text), ROE, NONE)).not.toThrow();
    },
  );
});
