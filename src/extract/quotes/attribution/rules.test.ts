import { describe, expect, test } from "vitest";
import { readBlock } from "../read-block.ts";
import { BEFORE, BEHIND, type Rule, sourceBy } from "./rules.ts";
import type { Place } from "./source.ts";

/** The last quotation of a text, in its sentence. */
function placeIn(text: string): Place {
  for (const { tokens, groups } of readBlock(text).sentences.toReversed()) {
    const at = tokens.findLastIndex(({ kind }) => kind === "gap");
    if (at >= 0) return { tokens, groups, at };
  }
  return expect.fail("There is no quotation.");
}

/** Whom a rule names, `Roe &` for several; with why it is not theirs, after a dash. */
function found(rules: readonly Rule[], text: string): string | undefined {
  const source = sourceBy(rules, placeIn(text));
  if (source === undefined) return undefined;
  const { phrase, doubt } = source;
  return `${phrase.words.join(" ")}${phrase.several ? " &" : ""}${doubt === undefined ? "" : ` – ${doubt}`}`;
}

const PASSIVE = "the verb beside it is passive, so that its subject did not say it.";
const NEGATED = "the text says that it was not said.";
const POSSIBLE = "the text does not say that it was really said.";
const RECITED = "the words are recited, and somebody else’s.";

/** Of each rule, texts with whom it names; undefined where it names nobody. */
const EXAMPLES: Record<string, [text: string, expected: string | undefined][]> = {
  "behind: inversion": [
    ["“We tried,” said Ada Roe.", "Ada Roe"],
    ["“We tried,” said economist Ada Roe, 45, on Monday.", "Ada Roe"],
    ["“We tried,” said the mayor, Ada Roe.", "Ada Roe"],
    ["“We tried,” said Secretary of State Ada Roe.", "Ada Roe"],
    ["“We tried,” said she.", "she"],
    ["“We tried,” said Ada Roe and Tom Lee.", "Ada Roe &"],
    ["“You are late,” said a friend of Ada Roe.", "a friend"],
    ["“You are late,” said a man standing beside Ada Roe.", "a man standing"],
    ["“We tried,” Ada Roe said.", undefined],
    ["“We tried,” said Ada Roe was the wrong answer.", undefined],
    ["“We tried,” was told Ada Roe.", undefined],
    ["“We tried,” left the choir cold.", undefined],
    ["“We tried,” says it all.", undefined],
  ],
  "behind: subject–verb": [
    ["“We tried,” Roe told reporters.", "Roe"],
    ["“We tried,” Ada Roe, the mayor of Ely, said on Monday.", "Ada Roe"],
    ["“We tried,” the mayor, Ada Roe, said.", "Ada Roe"],
    ["“We tried,” she later texted.", "she"],
    ["“We tried,” Ada Roe shot back.", "Ada Roe"],
    ["“We tried,” Ada Roe and Tom Lee said.", undefined],
    ["“You are late,” Ada Roe was told.", `Ada Roe – ${PASSIVE}`],
    ["“We tried,” Ada Roe never said.", `Ada Roe – ${NEGATED}`],
    ["“We tried,” Ada Roe might say.", `Ada Roe – ${POSSIBLE}`],
    ["“We tried,” a man standing beside Ada Roe said.", "a man standing beside Ada Roe"],
    ["“We tried,” the woman Ada Roe hired said.", undefined],
    ["“We tried,” it said.", undefined],
    ["The “old guard,” Roe said the club was, left.", undefined],
    ["“We tried,” a label Roe dislikes.", undefined],
  ],
  "behind: phrase": [
    ["“We tried,” according to Ada Roe.", "Ada Roe"],
    ["“We tried,” according to economist Ada Roe.", "Ada Roe"],
    ["“We tried,” in the words of Ada Roe.", "Ada Roe"],
    ["“We tried,” in Ada Roe’s words.", "Ada Roe"],
    ["“We tried,” in her telling.", "she"],
    ["“We tried,” according to Ada Roe and Tom Lee.", "Ada Roe &"],
    ["“We tried,” according to Ada Roe’s lawyer.", "Ada Roe’s lawyer"],
    ["“We tried,” in Ada Roe’s garden.", undefined],
    ["“We tried,” due to Ada Roe.", undefined],
  ],
  "behind: signature": [
    ["“We tried to stop it.” — Ada Roe", "Ada Roe"],
    ["“We tried to stop it.” – Ada Roe", "Ada Roe"],
    ["“We tried to stop it.” — the mayor", undefined],
    ["“We tried,” — Ada Roe left.", undefined],
    ["“We tried,” Ada Roe", undefined],
  ],
  "before: inversion": [
    ["Said Ada Roe, “We tried.”", "Ada Roe"],
    ["Said Ada Roe: “We tried.”", "Ada Roe"],
    ["It was, said Ada Roe, “a very long day.”", "Ada Roe"],
    ["And said she, “We tried.”", "she"],
    ["Said the statement, “We tried.”", undefined],
    ["Was told Ada Roe, “We tried.”", undefined],
    ["They told Ada Roe, “We tried.”", undefined],
    ["Tom Lee, who told Ada Roe, “We tried.”", undefined],
  ],
  "before: colon": [
    ["Ada Roe was blunt: “We tried.”", "Ada Roe"],
    ["Ada Roe put it this way: “We tried.”", "Ada Roe"],
    ["Ada Roe’s answer was short: “We tried.”", "Ada Roe"],
    ["Her answer was short: “We tried.”", "she"],
    ["Ada Roe: “We tried.”", "Ada Roe"],
    ["Ada Roe was told: “We tried.”", `Ada Roe – ${PASSIVE}`],
    ["Ada Roe never said: “We tried.”", `Ada Roe – ${NEGATED}`],
    ["Ada Roe could say: “We tried.”", `Ada Roe – ${POSSIBLE}`],
    ["Ada Roe quoted her mother: “We tried.”", `Ada Roe – ${RECITED}`],
    ["Ada Roe read from a letter: “We tried.”", `Ada Roe – ${RECITED}`],
    ["A sign behind Ada Roe said: “We tried.”", "A sign behind Ada Roe"],
    ["The club that Ada Roe runs said: “We tried.”", undefined],
    ["The club of Ada Roe: “We tried.”", undefined],
    ["Ada Roe was blunt, “We tried.”", undefined],
  ],
  "before: left-out verb": [
    ["Tom Lee says “yes, please” and Ada Roe “no”.", "Ada Roe"],
    ["Tom Lee called it “a mess”, but Roe “a triumph”.", "Roe"],
    ["Tom Lee says “yes, please” and leaves Ada Roe “no”.", undefined],
    ["Tom Lee and Ada Roe “no”.", undefined],
  ],
  "before: reporting verb": [
    ["Ada Roe called it “a mess”.", "Ada Roe"],
    ["Ada Roe left the room, calling the plan “a mess”.", "Ada Roe"],
    ["Ada Roe left and called it “a mess”.", "Ada Roe"],
    ["Ada Roe said Tom Lee called it “a mess”.", "Tom Lee"],
    ["Ada Roe said the plan was “a mess”.", "Ada Roe"],
    ["Ada Roe said the vote described it as “a mess”.", "Ada Roe"],
    ["Ada Roe vowed to publish “every last page”.", "Ada Roe"],
    ["Ada Roe was quoted by the Courier as saying, “We tried.”", "Ada Roe"],
    ["Critics called Ada Roe “a mess”.", "Critics"],
    ["Ada Roe was called “a mess” by critics.", `Ada Roe – ${PASSIVE}`],
    ["Ada Roe was told, “You are late.”", `Ada Roe – ${PASSIVE}`],
    ["Ada Roe did not call it “a mess”.", `Ada Roe – ${NEGATED}`],
    ["Ada Roe declined to call it “a mess”.", `Ada Roe – ${NEGATED}`],
    ["Ada Roe denied that it was “a mess”.", `Ada Roe – ${NEGATED}`],
    ["Ada Roe rejected claims that it was “a mess”.", `Ada Roe – ${NEGATED}`],
    ["Ada Roe said they did not “panic” at all.", `Ada Roe – ${NEGATED}`],
    ["Ada Roe might say, “We tried.”", `Ada Roe – ${POSSIBLE}`],
    ["Ada Roe asked Tom Lee to call it “a mess”.", undefined],
    ["A man Ada Roe knows called it “a mess”.", undefined],
    ["Ada Roe said so, and the band played “a mess”.", undefined],
    ["After Ada Roe criticised Tom Lee, he left “a mess”.", undefined],
    ["Ada Roe left “a mess”.", undefined],
  ],
  "before: phrase": [
    ["According to Ada Roe, “we tried”.", "Ada Roe"],
    ["But according to Ada Roe, “we tried”.", "Ada Roe"],
    ["In Ada Roe’s words, the plan is “a mess”.", "Ada Roe"],
    ["In the words of Ada Roe, the plan is “a mess”.", "Ada Roe"],
    ["In her view, the plan is “a mess”.", "she"],
    ["In Ada Roe’s garden, the plan is “a mess”.", undefined],
    ["Thanks to Ada Roe, the plan is “a mess”.", undefined],
  ],
};

const NAMED = new Map([
  ...BEHIND.map((rule) => [`behind: ${rule.name}`, rule] as const),
  ...BEFORE.map((rule) => [`before: ${rule.name}`, rule] as const),
]);

test("every rule has examples and counter-examples", () => {
  expect(Object.keys(EXAMPLES)).toEqual([...NAMED.keys()]);
  for (const examples of Object.values(EXAMPLES)) {
    expect(new Set(examples.map(([, source]) => source === undefined)).size).toBe(2);
  }
});

describe.each([...NAMED])("the rule of what stands %s", (name, rule) => {
  test.each(EXAMPLES[name] ?? [])("reads %s as %s", (text, expected) => {
    expect(found([rule], text)).toBe(expected);
  });

  test("finds the example of its own grammar", () => {
    const [, example = ""] = /(?::.*?: |: )(.*)$/u.exec(rule.grammar) ?? [];
    expect(found([rule], `${example}.`)).toMatch(/Roe$/u);
  });
});

test("the first rule to fit decides", () => {
  expect(found(BEHIND, "“We tried,” said Ada Roe, according to Tom Lee.")).toBe("Ada Roe");
  expect(found(BEFORE, "According to Tom Lee, Ada Roe was blunt: “We tried.”")).toBe("Ada Roe");
});
