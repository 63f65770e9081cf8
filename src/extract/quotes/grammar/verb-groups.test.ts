import { describe, expect, test } from "vitest";
import { readBlock } from "../read-block.ts";

/** The verb groups of a sentence as words, and what is found of each. */
const groupsOf = (text: string) =>
  readBlock(text).sentences.flatMap(({ tokens, groups }) =>
    groups.map((group) => ({
      words: tokens
        .slice(group.first, group.last + 1)
        .map((token) => token.text)
        .join(" "),
      ...group,
    })),
  );
const only = (text: string) => {
  const groups = groupsOf(text);
  expect(groups).toHaveLength(1);
  return groups[0];
};

describe("a verb is one group with", () => {
  test.each([
    ["its negation", "Roe has not said so.", "has not said", "said"],
    ["its adverbs", "Roe reportedly said so.", "reportedly said", "said"],
    ["its auxiliaries", "Roe had been told so.", "had been told", "told"],
    ["a verb before an infinitive", "Roe declined to call it so.", "declined to call", "call"],
    ["“went on to”", "Roe went on to say so.", "went on to say", "say"],
    ["“began by”", "Roe began by saying so.", "began by saying", "saying"],
    ["an emphatic “did”", "Roe did say so.", "did say", "say"],
    [
      "“quoted … as”",
      "Roe was quoted by the Courier as saying so.",
      "was quoted by the Courier as saying",
      "saying",
    ],
  ])("%s", (_, text, words, main) => {
    expect(only(text)).toMatchObject({ words, main });
  });
});

test.each([
  ["a participle behind a comma", "Roe left, calling it so.", ["left", "calling"]],
  ["a relative clause", "Roe is a baker who says so.", ["is", "says"]],
  ["a relative clause without a pronoun", "The man Roe knows said so.", ["knows", "said"]],
  [
    "a relative clause with a verb of speech",
    "The club that Roe founded called it so.",
    ["founded", "called"],
  ],
  ["a quotation", "Roe said “we tried” and left.", ["said", "left"]],
])("verbs are told apart at %s", (_, text, words) => {
  expect(groupsOf(text).map((group) => group.words)).toEqual(words);
});

describe("a verb is seen in", () => {
  test.each([
    ["a rare one that ends the sentence", "Roe quips.", "quips"],
    ["a noun’s form behind a role", "The mayor quips.", "quips"],
    ["a noun’s form with an object", "Roe rolls his eyes.", "rolls"],
    ["an adjective’s form behind a name", "Roe fumed on Tuesday.", "fumed"],
    ["a new verb", "Roe texted the mayor.", "texted"],
  ])("%s", (_, text, words) => {
    expect(only(text)?.words).toBe(words);
  });

  test.each([
    ["a noun behind a determiner", "the say of Roe"],
    ["a noun that somebody owns", "Roe’s claims and his replies"],
    ["a noun behind an adjective", "The fresh claims of Roe"],
  ])("no form of %s", (_, text) => {
    expect(groupsOf(text)).toEqual([]);
  });
});

describe("what a verb says of a quotation", () => {
  test.each([
    ["Roe said so.", "speech"],
    ["Roe called it so.", "label"],
    ["Roe smiled.", "beside"],
    ["Roe shot back.", "beside"],
    ["Roe hopes so.", "stance"],
    ["Roe left.", undefined],
    ["Roe vowed to publish it.", "speech"],
    ["Roe planned to publish it.", undefined],
  ])("“%s”: %s", (text, kind) => {
    expect(only(text)?.kind).toBe(kind);
  });
});

describe("a verb denies the words", () => {
  test.each([
    ["Roe never said so.", true],
    ["Roe didn’t say so.", true],
    ["Roe can’t say.", true],
    ["Roe did not say so.", true],
    ["Roe said not so.", true],
    ["Roe declined to call it so.", true],
    ["Roe refused to say so.", true],
    ["Roe failed to explain it.", true],
    ["Roe said so.", false],
    ["Roe agreed to explain it.", false],
  ])("“%s” %s", (text, negated) => {
    expect(only(text)?.negated).toBe(negated);
  });
});

describe("its subject does not speak", () => {
  test.each([
    ["Roe was told so.", true],
    ["Roe had been told so.", true],
    ["Roe got told off.", true],
    ["Roe is being asked so.", true],
    ["Roe was saying so.", false],
    ["Roe was quoted as saying so.", false],
    ["Roe told Lee.", false],
    ["Roe has told Lee.", false],
  ])("“%s” %s", (text, passive) => {
    expect(only(text)?.passive).toBe(passive);
  });
});

describe("it only may be so", () => {
  test.each([
    ["Roe might say so.", true],
    ["Roe could say so.", true],
    ["Roe should say so.", true],
    ["Roe would hope so.", true],
    ["Roe would say so.", false],
    ["Roe has said so.", false],
  ])("“%s” %s", (text, possible) => {
    expect(only(text)?.possible).toBe(possible);
  });
});

test.each([
  ["Roe said so.", ["finite"]],
  ["Roe left, calling it so.", ["finite", "-ing"]],
  ["Roe asked Lee to call it so.", ["finite", "to"]],
  ["Roe was saying so.", ["finite"]],
])("whose subject a verb has: “%s” %j", (text, forms) => {
  expect(groupsOf(text).map(({ form }) => form)).toEqual(forms);
});
