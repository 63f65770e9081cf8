import { expect, test } from "vitest";
import { COLOURS, type Palette } from "../colours.ts";
import { checkColours } from "./check-colours.ts";
import { contrast } from "./contrast.ts";

const PALETTE: Palette = {
  paper: "#ffffff",
  raised: "#ffffff",
  ink: "#000000",
  quiet: "#767676",
  rule: "#ffffff",
  edge: "#949494",
  accent: "#767676",
  mark: "#ffff00",
  markEdge: "#949494",
};
const faults = (light: Partial<Palette>) =>
  checkColours({ ...COLOURS, light: { ...PALETTE, ...light }, sepia: PALETTE, dark: PALETTE }).map(
    ({ path, sentence }) => `${path.join(".")}: ${sentence}`,
  );

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
});

test("the least contrast is enough", () => {
  expect(faults({})).toEqual([]);
});

test.each<[Partial<Palette>, string]>([
  [
    { ink: "#777777" },
    "light.ink: The contrast of “ink” on “paper” is 4.4 in light, and 4.5 is needed. Make “ink” darker.",
  ],
  [{ quiet: "#777777" }, "light.quiet: The contrast of “quiet” on “paper” is 4.4"],
  [{ accent: "#FF9900" }, "light.accent: The contrast of “accent” on “paper” is 2.1"],
  [
    { mark: "#333333" },
    "light.ink: The contrast of “ink” on “mark” is 1.6 in light, and 4.5 is needed. Make “ink” lighter.",
  ],
  [{ raised: "#aaaaaa" }, "light.quiet: The contrast of “quiet” on “raised”"],
  [
    { edge: "#999999" },
    "light.edge: The contrast of “edge” on “paper” is 2.8 in light, and 3 is needed.",
  ],
  [{ markEdge: "#aaaaaa" }, "light.markEdge: The contrast of “markEdge” on “paper” is 2.3"],
  [{ paper: "white" }, "light.paper: “white” is no colour. Write it as # and six digits"],
  [{ ink: "#000" }, "light.ink: “#000” is no colour."],
])("%o stops the build, which says what to change", (change, sentence) => {
  expect(faults(change).some((one) => one.startsWith(sentence))).toBe(true);
});
