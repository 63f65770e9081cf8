import { expect, test } from "vitest";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { articleOf } from "./fixtures.ts";
import { passagesWithout } from "./left-out-passages.ts";
import { readQuery } from "./query.ts";
import { readPassages } from "./read-passages.ts";
import { vocabularyLookup } from "./resolve.ts";

const article = articleOf([
  "“The frost came early,” Anna Berg said.",
  { kind: "quotation", text: "The frost came early", speaker: "Anna Berg" },
  "Early rains came late.",
  "It was 12 degrees, and dry.",
  { kind: "figure", text: "12 degrees" },
]);
const look = vocabularyLookup(buildVocabulary([article]));

test.each([
  [[], "abcde"],
  [["frost"], "cde"],
  [["rain"], "abde"],
  [['"came early"'], "cde"],
  [['"early came"'], "abcde"],
  [["dry", "berg"], "c"],
  [["frist"], "abcde"],
  [["nowhere"], "abcde"],
])("without %j are left %s", (without, ids) => {
  const queries = without.map((words) => look(readQuery(`${words} `)));
  const left = passagesWithout(readPassages([article]), queries);
  expect(left.map(({ passage }) => passage.id).join("")).toBe(ids);
});
