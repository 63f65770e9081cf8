import { expect, test } from "vitest";
import { isGivenName, pronounOfGivenName } from "./given-names.ts";

test.each([
  ["Paul", "he"],
  ["Mary", "she"],
  ["José", "he"],
  ["Mary-Ann", "she"],
  ["Goldcrest", undefined],
  ["", undefined],
])("of %j the pronoun to expect is %s", (name, pronoun) => {
  expect(pronounOfGivenName(name)).toBe(pronoun);
});

test.each([
  ["Ada", true],
  ["Bill", true],
  ["Lindqvist", false],
  ["Holdings", false],
  ["", false],
])("whether somebody may be called %j by given name: %s", (word, expected) => {
  expect(isGivenName(word)).toBe(expected);
});
