import { expect, test } from "vitest";
import { nearestPassages } from "./nearest-passages.ts";

const passage = (id: string, exact: string) => ({
  kind: "paragraph" as const,
  id,
  section: "introduction",
  exact,
  prefix: "",
  suffix: "",
  url: `https://reader.example/#${id}`,
});
const passages = [
  passage("a", "Slow is smooth, and smooth is fast, as every captain knows by heart."),
  passage("b", "Slow is smooth."),
  passage("c", "Ships don’t wait."),
];
const nearest = (lost: string) => nearestPassages(lost, passages).map(({ id }) => id);

test.each([
  ["slow is smooth", ["b", "a"]],
  ["slow is smoother", ["b", "a"]],
  ["ships dont wait", ["c"]],
  ["nobody was here", []],
  ["", []],
])("nearest to “%s” are %j", (lost, ids) => {
  expect(nearest(lost)).toEqual(ids);
});
