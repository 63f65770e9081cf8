import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS } from "../colours.ts";
import { colourRules } from "./colour-rules.ts";

test("each colour follows the system, and is that of sepia where this is chosen", () => {
  const dark = { ...COLOURS.dark, paper: "#000000", markEdge: "#111111" };
  const light = { ...COLOURS.light, paper: "#ffffff", markEdge: "#222222" };
  const rules = colourRules({ light, dark, sepia: { ...COLOURS.sepia, paper: "#eeeedd" } });
  expect(rules).toContain(":root{--paper:light-dark(#ffffff,#000000);");
  expect(rules).toContain(";--mark-edge:light-dark(#222222,#111111)}");
  expect(rules).toContain(":root[data-theme=sepia]{--paper:#eeeedd;");
  expect(rules).toMatch(/^@layer tokens\{.*\}\}$/);
});

test("what stands before the style sheet of the site leaves its layers in their order", () => {
  const sheets = [colourRules(COLOURS), readFileSync("src/styles/logo.css", "utf8")];
  expect(sheets.join("").match(/@layer [^{]*/g)).toEqual(["@layer tokens"]);
  expect(readFileSync("src/styles/site.css", "utf8")).toMatch(/^@layer tokens, /);
});
