import { describe, expect, test } from "vitest";
import { NamesInText } from "./names-in-text.ts";
import { People } from "./people.ts";

/** Everybody of these names, as a text introduces them. */
function peopleOf(...names: string[]): People {
  const people = new People([]);
  for (const name of names) people.introduce(name.split(" "), []);
  return people;
}
const nameOf = (people: People, words: string, ...lead: string[]) =>
  people.byName(words.split(" "), lead)?.name;

describe("a name is found", () => {
  test.each([
    ["as a whole", ["Ada Roe"], "Ada Roe", "Ada Roe"],
    ["by its surname", ["Ada Roe"], "Roe", "Ada Roe"],
    ["by its given name", ["Ada Roe"], "Ada", "Ada Roe"],
    ["without its initial", ["Ada C. Roe"], "Ada Roe", "Ada C. Roe"],
    ["with a rank before it", ["Ada Roe"], "Chef Ada Roe", "Ada Roe"],
    ["without accents, and in any case", ["Zoë Müller"], "ZOE MULLER", "Zoë Müller"],
    ["with a clitic", ["Ada Roe"], "Roe’s", "Ada Roe"],
    [
      "by its surname, for one named in full and for short",
      ["Kenneth Roe", "Ken Roe"],
      "Roe",
      "Kenneth Roe",
    ],
    ["not by half a word", ["Ada Roe"], "Ro", undefined],
    ["not by another given name", ["Ada Roe"], "Tom Roe", undefined],
    ["not by a surname that two bear", ["Ada Roe", "Tom Roe"], "Roe", undefined],
    ["not by a surname of two with like names", ["Al Roe", "Alan Roe"], "Roe", undefined],
    [
      "not by a surname that three bear",
      ["Ken Roe", "Kenneth Roe", "Kendra Roe"],
      "Roe",
      undefined,
    ],
  ])("%s", (_, names, words, expected) => {
    expect(nameOf(peopleOf(...names), words)).toBe(expected);
  });

  test("by a form of address, where a surname alone tells two not apart", () => {
    const people = peopleOf("Mary Roe", "Paul Roe");
    expect(nameOf(people, "Roe", "mrs")).toBe("Mary Roe");
    expect(nameOf(people, "Roe", "mr")).toBe("Paul Roe");
    expect(nameOf(people, "Roe", "dr")).toBeUndefined();
    expect(people.isAmbiguous(["Roe"])).toBe(true);
  });
});

describe("a surname stands for nobody", () => {
  test("where a second bearer is named, though nothing is known of them", () => {
    const people = peopleOf("Mary Roe");
    people.noteName(["Paul", "Roe"]);
    expect(nameOf(people, "Roe")).toBeUndefined();
    expect(nameOf(people, "Mary Roe")).toBe("Mary Roe");
  });

  test("unless the one was declared", () => {
    const people = new People([{ name: "Mary Roe" }]);
    people.noteName(["Paul", "Roe"]);
    expect(nameOf(people, "Roe")).toBe("Mary Roe");
  });

  test("when it is an organisation’s", () => {
    const people = new People([]);
    people.noteName(["Goldcrest", "Vale"]);
    people.noteOrganisation("Vale");
    people.confirm("Vale");
    expect(nameOf(people, "Vale")).toBeUndefined();
  });
});

describe("a surname alone shows a noted name to be a person’s", () => {
  test.each([
    ["the only one", [["Goldcrest", "Vale"]], "Goldcrest Vale"],
    [
      "the one with a given name",
      [
        ["Goldcrest", "Vale"],
        ["Mary", "Vale"],
      ],
      "Mary Vale",
    ],
    [
      "none of two without",
      [
        ["Goldcrest", "Vale"],
        ["Castle", "Vale"],
      ],
      undefined,
    ],
  ])("%s", (_, names, expected) => {
    const people = new People([]);
    for (const name of names) people.noteName(name);
    people.confirm("Vale");
    expect(nameOf(people, "Vale")).toBe(expected);
  });
});

describe("an alias", () => {
  const people = new People([
    { name: "Ada Roe", role: "mayor of Ely", aliases: ["the Hawk"] },
    { name: "Tom Lee", role: "head of Ely" },
    { name: "Sam Hall", role: "head of Ely" },
  ]);
  test.each([
    ["The Hawk", "Ada Roe"],
    ["the mayor of Ely", "Ada Roe"],
    ["ada roe", "Ada Roe"],
    ["the mayor", undefined],
    ["the head of Ely", undefined],
  ])("“%s” stands for %s", (words, expected) => {
    expect(people.declaredAs(words)?.name).toBe(expected);
  });
});

test("nobody is introduced twice, nor by a name of six words", () => {
  const people = peopleOf("Ada Roe", "Ada Roe");
  expect(people.isAmbiguous(["Roe"])).toBe(false);
  expect(people.introduce("A B C D E F".split(" "), [])).toBeUndefined();
});

test("a text has somebody’s name in it as a word before a space", () => {
  const names = new NamesInText([
    { name: "Dr Ada Roe", role: null, declared: true, gender: undefined, introducedAs: new Set() },
  ]);
  expect(
    ["Then Roe said", "(Ada said", "Then Roe", "Roe’s aide", "Dr said", "Rowing on"].map((text) =>
      names.areIn(text),
    ),
  ).toEqual([true, true, false, false, false, false]);
});
